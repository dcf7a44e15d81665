import { fileNameOf } from './download';

describe('fileNameOf', () => {
  it('prefers the UTF-8 name', () => {
    const header = "attachment; filename=errors.xlsx; filename*=UTF-8''%E9%94%99%E8%AF%AF.xlsx";
    expect(fileNameOf(header, 'x')).toBe('错误.xlsx');
  });

  it('takes the plain name, with or without quotes', () => {
    expect(fileNameOf('attachment; filename="a b.xlsx"', 'x')).toBe('a b.xlsx');
    expect(fileNameOf('attachment; filename=a.xlsx', 'x')).toBe('a.xlsx');
  });

  it('falls back without a header', () => {
    expect(fileNameOf(null, 'template.xlsx')).toBe('template.xlsx');
  });
});
