import { Routes } from '@angular/router';

import { guarded } from '../core/session/guards';
import { Policies } from '../core/session/policies';

export const firmsRoutes: Routes = [
  {
    path: '',
    title: '::Menu:Firms',
    ...guarded(Policies.firms),
    loadComponent: () => import('./pages/firm-list').then((m) => m.FirmListPage),
  },
  {
    path: 'new',
    title: 'Firms::New:Title',
    ...guarded(Policies.firmsCreate),
    loadComponent: () => import('./pages/firm-new').then((m) => m.FirmNewPage),
  },
  {
    path: 'expiring',
    title: '::Menu:Expiring',
    ...guarded(Policies.recognitions),
    loadComponent: () => import('./pages/expiring').then((m) => m.ExpiringPage),
  },
  {
    path: 'imports',
    title: '::Menu:Imports',
    ...guarded(Policies.imports),
    loadComponent: () => import('./pages/import-list').then((m) => m.ImportListPage),
  },
  {
    path: 'imports/new',
    title: 'Firms::Import:NewTitle',
    ...guarded(Policies.importsCreate),
    loadComponent: () => import('./pages/import-new').then((m) => m.ImportNewPage),
  },
  {
    path: 'imports/:id',
    title: 'Firms::Import:Title',
    ...guarded(Policies.imports),
    loadComponent: () => import('./pages/import').then((m) => m.ImportPage),
  },
  {
    path: ':id',
    title: '::Menu:Firms',
    ...guarded(Policies.firms),
    loadComponent: () => import('./pages/firm').then((m) => m.FirmPage),
  },
];
