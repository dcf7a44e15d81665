import { AuthService } from '@abp/ng.core';
import { TestBed } from '@angular/core/testing';
import { ActivatedRouteSnapshot, RouterStateSnapshot, UrlTree, provideRouter } from '@angular/router';

import { sessionGuard } from './guards';
import { SessionService } from './session.service';

describe('sessionGuard', () => {
  const run = (isAuthenticated: boolean, mustChangePassword: boolean, url: string): string => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: AuthService, useValue: { isAuthenticated } },
        { provide: SessionService, useValue: { mustChangePassword: () => mustChangePassword } },
      ],
    });
    const state = { url } as RouterStateSnapshot;
    const outcome = TestBed.runInInjectionContext(() => sessionGuard({} as ActivatedRouteSnapshot, state));
    return outcome instanceof UrlTree ? outcome.toString() : String(outcome);
  };

  it('sends a stranger to the sign-in page and remembers the way back', () => {
    expect(run(false, false, '/firms?rung=Listed')).toBe('/account/login?returnUrl=%2Ffirms%3Frung%3DListed');
  });

  it('lets a signed-in user pass', () => {
    expect(run(true, false, '/firms')).toBe('true');
  });

  it('stops everybody whose password must be changed first', () => {
    expect(run(true, true, '/firms')).toBe('/account/change-password');
  });
});
