import { ApiInterceptor, AuthService, authGuard, provideAbpCore, withOptions } from '@abp/ng.core';
import { HTTP_INTERCEPTORS } from '@angular/common/http';
import { ApplicationConfig, provideZonelessChangeDetection } from '@angular/core';
import { provideRouter, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';
import { provideNzI18n, zh_CN } from 'ng-zorro-antd/i18n';
import { provideNzIcons } from 'ng-zorro-antd/icon';

import { routes } from './app.routes';
import { environment } from './core/environment';
import { CookieApiInterceptor } from './core/http/cookie-api.interceptor';
import { provideErrorPresenter } from './core/http/error-presenter';
import { loadLocale } from './core/i18n/locale-loader';
import { ICONS } from './core/icons';
import { CookieAuthService } from './core/session/cookie-auth.service';
import { sessionGuard } from './core/session/guards';

export const appConfig: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    ),
    provideAbpCore(withOptions({ environment, registerLocaleFn: loadLocale })),
    { provide: AuthService, useExisting: CookieAuthService },
    { provide: ApiInterceptor, useExisting: CookieApiInterceptor },
    { provide: HTTP_INTERCEPTORS, useExisting: ApiInterceptor, multi: true },
    { provide: authGuard, useValue: sessionGuard },
    provideNzI18n(zh_CN),
    provideNzIcons(ICONS),
    provideErrorPresenter(),
  ],
};
