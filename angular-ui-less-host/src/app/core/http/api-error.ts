import { HttpErrorResponse } from '@angular/common/http';

export interface ValidationError {
  message: string;
  members: string[];
}

/** ABP's error envelope, flattened; `status` 0 means that no answer came. */
export interface ApiError {
  status: number;
  code: string | null;
  message: string | null;
  details: string | null;
  data: Record<string, unknown>;
  validationErrors: ValidationError[];
}

interface Envelope {
  error?: Partial<Omit<ApiError, 'status'>> | null;
}

const isEnvelope = (body: unknown): body is Envelope => typeof body === 'object' && body !== null && 'error' in body;

export function toApiError(failure: unknown): ApiError {
  const { status, error: body } = (failure ?? {}) as Partial<HttpErrorResponse>;
  const error = isEnvelope(body) ? body.error : null;
  return {
    status: status ?? 0,
    code: error?.code ?? null,
    message: error?.message ?? null,
    details: error?.details ?? null,
    data: error?.data ?? {},
    validationErrors: error?.validationErrors ?? [],
  };
}

/** Key of the text that says what happened and what to do when the server sent no message of its own. */
export function fallbackMessageKey(status: number): string {
  switch (status) {
    case 0:
      return '::Error:Offline';
    case 401:
      return '::Error:SignedOut';
    case 403:
      return '::Error:Forbidden';
    case 404:
      return '::Error:NotFound';
    case 409:
      return '::Error:Conflict';
    case 413:
      return '::Error:TooLarge';
    case 429:
      return '::Error:TooMany';
    default:
      return '::Error:Server';
  }
}
