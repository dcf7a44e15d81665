import { AbpAuthResponse, ConfigStateService, IAuthService, LoginParams, RestService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import { Params, Router } from '@angular/router';
import { Observable, catchError, map, of, switchMap, timeout } from 'rxjs';

import { LoginInput, LoginResult } from '../api/models';
import { SessionService } from './session.service';

/** A failed refreshAppState never emits again, so waiting for it must end somewhere. */
const REFRESH_TIMEOUT_MS = 10_000;

@Injectable({ providedIn: 'root' })
export class CookieAuthService implements IAuthService {
  private readonly rest = inject(RestService);
  private readonly config = inject(ConfigStateService);
  private readonly router = inject(Router);
  private readonly session = inject(SessionService);

  oidc = false;
  readonly isInternalAuth = true;

  get isAuthenticated(): boolean {
    return this.config.getDeep('currentUser.isAuthenticated') === true;
  }

  init(): Promise<void> {
    return Promise.resolve();
  }

  login({ username, password, rememberMe }: LoginParams): Observable<LoginResult> {
    const body: LoginInput = { userNameOrEmailAddress: username, password, rememberMe: rememberMe ?? false };
    return this.rest
      .request<LoginInput, LoginResult>({ method: 'POST', url: '/api/account/login', body }, { skipHandleError: true })
      .pipe(switchMap((answer) => (answer.result === 'Success' ? this.refresh(answer) : of(answer))));
  }

  logout(): Observable<void> {
    return this.rest
      .request<null, void>({ method: 'POST', url: '/api/account/logout', body: null })
      .pipe(map(() => this.session.load('/account/login')));
  }

  navigateToLogin(queryParams?: Params): void {
    void this.router.navigate(['/account/login'], { queryParams });
  }

  /** New user, new permissions, new XSRF token. */
  refresh<T>(answer: T): Observable<T> {
    return this.config.refreshAppState().pipe(
      timeout(REFRESH_TIMEOUT_MS),
      map(() => answer),
      catchError(() => {
        this.session.load('/');
        return of(answer);
      }),
    );
  }

  loginUsingGrant(): Promise<AbpAuthResponse> {
    return Promise.reject(new Error('A cookie session has no grants.'));
  }

  refreshToken(): Promise<void> {
    return Promise.resolve();
  }

  getAccessTokenExpiration(): number {
    return 0;
  }

  getRefreshToken(): string {
    return '';
  }

  getAccessToken(): string {
    return '';
  }
}
