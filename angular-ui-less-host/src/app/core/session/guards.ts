import { AuthService, permissionGuard } from '@abp/ng.core';
import { inject } from '@angular/core';
import { CanActivateFn, Route, Router } from '@angular/router';

import { SessionService } from './session.service';

export const sessionGuard: CanActivateFn = (_route, state) => {
  const router = inject(Router);
  if (!inject(AuthService).isAuthenticated) {
    const queryParams = state.url === '/' ? {} : { returnUrl: state.url };
    return router.createUrlTree(['/account/login'], { queryParams });
  }
  return inject(SessionService).mustChangePassword() ? router.createUrlTree(['/account/change-password']) : true;
};

export const signedInGuard: CanActivateFn = () =>
  inject(AuthService).isAuthenticated || inject(Router).createUrlTree(['/account/login']);

export const anonymousGuard: CanActivateFn = () =>
  !inject(AuthService).isAuthenticated || inject(Router).createUrlTree(['/']);

/** Route parts that let in holders of `policy` only; others learn on the 403 page which permission is missing. */
export const guarded = (policy: string): Pick<Route, 'canActivate' | 'data'> => ({
  canActivate: [permissionGuard],
  data: { requiredPolicy: policy, redirectUrl: `/403?policy=${encodeURIComponent(policy)}` },
});
