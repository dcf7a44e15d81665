import { ConfigStateService, HttpErrorReporterService, LocalizationService } from '@abp/ng.core';
import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { NzNotificationService } from 'ng-zorro-antd/notification';
import { EMPTY, Subject } from 'rxjs';

import { SessionService } from '../session/session.service';
import { ErrorPresenter } from './error-presenter';

describe('ErrorPresenter', () => {
  const reporter$ = new Subject<unknown>();
  const notification = { error: vi.fn() };
  const session = { expire: vi.fn() };
  const config = { refreshAppState: vi.fn(() => EMPTY) };
  const router = { navigateByUrl: vi.fn() };

  const fail = (status: number, error: object | null = null) =>
    reporter$.next(new HttpErrorResponse({ status, error: error && { error } }));

  beforeEach(() => {
    vi.clearAllMocks();
    TestBed.configureTestingModule({
      providers: [
        { provide: HttpErrorReporterService, useValue: { reporter$ } },
        { provide: NzNotificationService, useValue: notification },
        { provide: LocalizationService, useValue: { instant: (key: string) => key } },
        { provide: SessionService, useValue: session },
        { provide: ConfigStateService, useValue: config },
        { provide: Router, useValue: router },
      ],
    });
    TestBed.inject(ErrorPresenter).start();
  });

  it("shows the server's own words", () => {
    fail(422, { message: '代码重复' });
    expect(notification.error.mock.calls[0][0]).toBe('代码重复');
  });

  it('has words of its own when the server sent none', () => {
    fail(500);
    expect(notification.error.mock.calls[0][0]).toBe('::Error:Server');
  });

  it('ends the session on 401 without a message', () => {
    fail(401);
    expect(session.expire).toHaveBeenCalledOnce();
    expect(notification.error).not.toHaveBeenCalled();
  });

  it('leads to the password page when the password must be changed first', () => {
    fail(403, { code: 'Identity:PasswordChangeRequired', message: 'x' });
    expect(router.navigateByUrl).toHaveBeenCalledWith('/account/change-password');
    expect(notification.error).not.toHaveBeenCalled();
  });

  it('fetches a fresh token when the old one was refused', () => {
    fail(400, { code: 'FirmLadder:AntiforgeryFailed', message: '页面已过期' });
    expect(config.refreshAppState).toHaveBeenCalledOnce();
    expect(notification.error).toHaveBeenCalledOnce();
  });
});
