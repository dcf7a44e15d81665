import { RestService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import { Observable } from 'rxjs';

import { ImportBatchDto, ImportErrorDto, PagedResult } from '../core/api/models';
import { DownloadService } from '../core/http/download';
import { Filters } from '../shared/list/list-query';

const ROOT = '/api/firms/imports';
const OWN_ERRORS = { skipHandleError: true };

@Injectable({ providedIn: 'root' })
export class ImportsApi {
  private readonly rest = inject(RestService);
  private readonly downloads = inject(DownloadService);

  list(params: Filters): Observable<PagedResult<ImportBatchDto>> {
    return this.rest.request({ method: 'GET', url: ROOT, params }, OWN_ERRORS);
  }

  batch(id: string): Observable<ImportBatchDto> {
    return this.rest.request({ method: 'GET', url: `${ROOT}/${id}` }, OWN_ERRORS);
  }

  errors(id: string, params: Filters): Observable<PagedResult<ImportErrorDto>> {
    return this.rest.request({ method: 'GET', url: `${ROOT}/${id}/errors`, params }, OWN_ERRORS);
  }

  upload(file: File): Observable<ImportBatchDto> {
    const body = new FormData();
    body.append('file', file);
    return this.rest.request({ method: 'POST', url: ROOT, body }, OWN_ERRORS);
  }

  apply(id: string, skipInvalidRows: boolean): Observable<ImportBatchDto> {
    return this.rest.request({ method: 'POST', url: `${ROOT}/${id}/apply`, body: { skipInvalidRows } }, OWN_ERRORS);
  }

  discard(id: string): Observable<ImportBatchDto> {
    return this.rest.request({ method: 'POST', url: `${ROOT}/${id}/discard`, body: null }, OWN_ERRORS);
  }

  template(): Observable<void> {
    return this.downloads.get(`${ROOT}/template`, 'template.xlsx');
  }

  errorWorkbook(id: string): Observable<void> {
    return this.downloads.get(`${ROOT}/${id}/error-workbook`, 'errors.xlsx');
  }
}
