import { ConfigStateService, RestService } from '@abp/ng.core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { NEVER, of } from 'rxjs';

import { LoginResult } from '../api/models';
import { CookieAuthService } from './cookie-auth.service';
import { SessionService } from './session.service';

const answer = (result: LoginResult['result']): LoginResult => ({
  result,
  description: null,
  mustChangePassword: false,
});

describe('CookieAuthService', () => {
  const rest = { request: vi.fn() };
  const config = { getDeep: vi.fn(), refreshAppState: vi.fn() };
  const session = { load: vi.fn() };
  let auth: CookieAuthService;

  beforeEach(() => {
    vi.resetAllMocks();
    TestBed.configureTestingModule({
      providers: [
        { provide: RestService, useValue: rest },
        { provide: ConfigStateService, useValue: config },
        { provide: SessionService, useValue: session },
        { provide: Router, useValue: { navigate: vi.fn() } },
      ],
    });
    auth = TestBed.inject(CookieAuthService);
  });

  afterEach(() => vi.useRealTimers());

  it('sends what the server expects', () => {
    rest.request.mockReturnValue(of(answer('LockedOut')));
    auth.login({ username: 'li', password: 'p', rememberMe: true }).subscribe();
    expect(rest.request.mock.calls[0][0]).toEqual({
      method: 'POST',
      url: '/api/account/login',
      body: { userNameOrEmailAddress: 'li', password: 'p', rememberMe: true },
    });
  });

  it('fetches the new permissions and token after a sign-in', () => {
    rest.request.mockReturnValue(of(answer('Success')));
    config.refreshAppState.mockReturnValue(of({}));
    let result = '';
    auth.login({ username: 'li', password: 'p' }).subscribe((value) => (result = value.result));
    expect(config.refreshAppState).toHaveBeenCalledOnce();
    expect(result).toBe('Success');
  });

  it('does not refresh after a refused sign-in', () => {
    rest.request.mockReturnValue(of(answer('InvalidUserNameOrPassword')));
    auth.login({ username: 'li', password: 'p' }).subscribe();
    expect(config.refreshAppState).not.toHaveBeenCalled();
  });

  it('reloads the page when the refresh never answers', () => {
    vi.useFakeTimers();
    rest.request.mockReturnValue(of(answer('Success')));
    config.refreshAppState.mockReturnValue(NEVER);
    auth.login({ username: 'li', password: 'p' }).subscribe();
    expect(session.load).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10_001);
    expect(session.load).toHaveBeenCalledWith('/');
  });

  it('loads the sign-in page afresh after a sign-out', () => {
    rest.request.mockReturnValue(of(undefined));
    auth.logout().subscribe();
    expect(rest.request.mock.calls[0][0]).toMatchObject({ method: 'POST', url: '/api/account/logout' });
    expect(session.load).toHaveBeenCalledWith('/account/login');
  });

  it('is signed in only when the server says so', () => {
    config.getDeep.mockReturnValueOnce(undefined).mockReturnValueOnce(true);
    expect(auth.isAuthenticated).toBe(false);
    expect(auth.isAuthenticated).toBe(true);
  });
});
