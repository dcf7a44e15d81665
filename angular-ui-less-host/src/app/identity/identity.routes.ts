import { Routes } from '@angular/router';

import { guarded } from '../core/session/guards';
import { Policies } from '../core/session/policies';

export const identityRoutes: Routes = [
  {
    path: 'users',
    title: '::Menu:Users',
    ...guarded(Policies.users),
    loadComponent: () => import('./pages/user-list').then((m) => m.UserListPage),
  },
  {
    path: 'roles',
    title: '::Menu:Roles',
    ...guarded(Policies.roles),
    loadComponent: () => import('./pages/role-list').then((m) => m.RoleListPage),
  },
  {
    path: 'regions',
    title: '::Menu:Regions',
    ...guarded(Policies.regions),
    loadComponent: () => import('./pages/region-list').then((m) => m.RegionListPage),
  },
];
