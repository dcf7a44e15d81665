import { safeReturnUrl } from './return-url';

describe('safeReturnUrl', () => {
  it('keeps a path of this site with its query', () => {
    expect(safeReturnUrl('/firms?rung=Gazelle')).toBe('/firms?rung=Gazelle');
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '', null])(
    'refuses %s',
    (url) => {
      expect(safeReturnUrl(url)).toBe('/');
    },
  );

  it('does not lead back to the sign-in page', () => {
    expect(safeReturnUrl('/account/login')).toBe('/');
  });
});
