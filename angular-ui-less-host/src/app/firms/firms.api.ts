import { RestService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import { Observable, map } from 'rxjs';

import {
  CreateFirm,
  CreateRecognition,
  CreateStatement,
  ExpiringDto,
  FirmDto,
  FirmListItemDto,
  LadderDto,
  ListResult,
  PagedResult,
  RecognitionDto,
  RevokeRecognition,
  RungCountsDto,
  StatementDto,
  UpdateFirm,
} from '../core/api/models';
import { Filters } from '../shared/list/list-query';

/** Failures are left to the callers, which all show them in place. */
const OWN_ERRORS = { skipHandleError: true };

@Injectable({ providedIn: 'root' })
export class FirmsApi {
  private readonly rest = inject(RestService);

  list(params: Filters): Observable<PagedResult<FirmListItemDto>> {
    return this.get('/api/firms', params);
  }

  rungCounts(params: Filters = {}): Observable<RungCountsDto> {
    return this.get('/api/firms/rung-counts', params);
  }

  expiring(params: Filters): Observable<PagedResult<ExpiringDto>> {
    return this.get('/api/firms/expiring', params);
  }

  firm(id: string): Observable<FirmDto> {
    return this.get(`/api/firms/${id}`);
  }

  create(body: CreateFirm): Observable<FirmDto> {
    return this.send('POST', '/api/firms', body);
  }

  update(id: string, body: UpdateFirm): Observable<FirmDto> {
    return this.send('PUT', `/api/firms/${id}`, body);
  }

  ladder(id: string, asOf: string): Observable<LadderDto> {
    return this.get(`/api/firms/${id}/ladder`, { asOf });
  }

  recognitions(id: string): Observable<RecognitionDto[]> {
    return this.items(`/api/firms/${id}/recognitions`);
  }

  recognise(id: string, body: CreateRecognition): Observable<RecognitionDto> {
    return this.send('POST', `/api/firms/${id}/recognitions`, body);
  }

  revoke(id: string, recognitionId: string, body: RevokeRecognition): Observable<RecognitionDto> {
    return this.send('POST', `/api/firms/${id}/recognitions/${recognitionId}/revoke`, body);
  }

  statements(id: string): Observable<StatementDto[]> {
    return this.items(`/api/firms/${id}/statements`);
  }

  addStatement(id: string, body: CreateStatement): Observable<StatementDto> {
    return this.send('POST', `/api/firms/${id}/statements`, body);
  }

  private get<T>(url: string, params?: Filters): Observable<T> {
    return this.rest.request<null, T>({ method: 'GET', url, params }, OWN_ERRORS);
  }

  private items<T>(url: string): Observable<T[]> {
    return this.get<ListResult<T>>(url).pipe(map((answer) => answer.items));
  }

  private send<B, T>(method: 'POST' | 'PUT', url: string, body: B): Observable<T> {
    return this.rest.request<B, T>({ method, url, body }, OWN_ERRORS);
  }
}
