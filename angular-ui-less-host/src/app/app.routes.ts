import { authGuard } from '@abp/ng.core';
import { Routes } from '@angular/router';

import { anonymousGuard, signedInGuard } from './core/session/guards';

export const routes: Routes = [
  {
    path: 'account/login',
    title: '::Login:Title',
    canActivate: [anonymousGuard],
    loadComponent: () => import('./identity/account/login').then((m) => m.LoginPage),
  },
  {
    path: 'account/change-password',
    title: '::Password:Title',
    canActivate: [signedInGuard],
    loadComponent: () => import('./identity/account/change-password').then((m) => m.ChangePasswordPage),
  },
  {
    path: '',
    canActivate: [authGuard],
    loadComponent: () => import('./layout/shell').then((m) => m.Shell),
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: '::Menu:Home',
        loadComponent: () => import('./home/home').then((m) => m.HomePage),
      },
      { path: 'firms', loadChildren: () => import('./firms/firms.routes').then((m) => m.firmsRoutes) },
      { path: 'identity', loadChildren: () => import('./identity/identity.routes').then((m) => m.identityRoutes) },
      {
        path: '403',
        title: '::Error:ForbiddenTitle',
        loadComponent: () => import('./layout/forbidden').then((m) => m.ForbiddenPage),
      },
      {
        path: '**',
        title: '::Error:NotFoundTitle',
        loadComponent: () => import('./layout/not-found').then((m) => m.NotFoundPage),
      },
    ],
  },
];
