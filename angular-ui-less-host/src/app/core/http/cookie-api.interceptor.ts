import { ApiInterceptor, IS_EXTERNAL_REQUEST, SessionStateService } from '@abp/ng.core';
import { HttpEvent, HttpHandler, HttpHeaders, HttpRequest } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable } from 'rxjs';

/** Adds what a cookie session needs; ABP's own version comes with the OAuth package only. */
@Injectable({ providedIn: 'root' })
export class CookieApiInterceptor extends ApiInterceptor {
  private readonly session = inject(SessionStateService);

  override getAdditionalHeaders(existing?: HttpHeaders): HttpHeaders {
    const headers = (existing ?? new HttpHeaders()).set('X-Requested-With', 'XMLHttpRequest');
    const language = this.session.getLanguage();
    return language && !headers.has('Accept-Language') ? headers.set('Accept-Language', language) : headers;
  }

  override intercept(request: HttpRequest<unknown>, next: HttpHandler): Observable<HttpEvent<unknown>> {
    if (request.context.get(IS_EXTERNAL_REQUEST)) {
      return super.intercept(request, next) as Observable<HttpEvent<unknown>>;
    }
    const headers = this.getAdditionalHeaders(request.headers);
    return super.intercept(request.clone({ headers }), next) as Observable<HttpEvent<unknown>>;
  }
}
