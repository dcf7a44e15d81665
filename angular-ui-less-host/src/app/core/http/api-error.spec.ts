import { HttpErrorResponse } from '@angular/common/http';

import { fallbackMessageKey, toApiError } from './api-error';

describe('toApiError', () => {
  it('flattens the envelope of the server', () => {
    const body = { error: { code: 'Firms:X', message: '原因', data: { expected: '7' }, validationErrors: null } };
    const error = toApiError(new HttpErrorResponse({ status: 422, error: body }));
    expect(error).toEqual({
      status: 422,
      code: 'Firms:X',
      message: '原因',
      details: null,
      data: { expected: '7' },
      validationErrors: [],
    });
  });

  it('survives a body that is no envelope, as a proxy sends it', () => {
    const error = toApiError(new HttpErrorResponse({ status: 502, error: '<html>' }));
    expect(error.status).toBe(502);
    expect(error.message).toBeNull();
    expect(error.validationErrors).toEqual([]);
  });

  it('reads the bare status that the permission guard reports', () => {
    expect(toApiError({ status: 403 }).status).toBe(403);
  });

  it('takes a missing answer for offline', () => {
    expect(toApiError(undefined).status).toBe(0);
    expect(fallbackMessageKey(0)).toBe('::Error:Offline');
  });
});

describe('fallbackMessageKey', () => {
  it.each([
    [403, '::Error:Forbidden'],
    [404, '::Error:NotFound'],
    [409, '::Error:Conflict'],
    [500, '::Error:Server'],
  ])('has its own words for %i', (status, key) => {
    expect(fallbackMessageKey(status)).toBe(key);
  });
});
