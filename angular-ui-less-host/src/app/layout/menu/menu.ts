import { Policies, Policy } from '../../core/session/policies';

export interface MenuItem {
  path: string;
  /** Text key. */
  text: string;
  icon: string;
  policy?: Policy;
  /** Only this address, not the ones below it, marks the entry as the present one. */
  exact?: boolean;
}

export interface MenuGroup {
  text: string;
  items: MenuItem[];
}

export const MENU: MenuGroup[] = [
  { text: '', items: [{ path: '/', text: '::Menu:Home', icon: 'home', exact: true }] },
  {
    text: '::Menu:Ladder',
    items: [
      { path: '/firms', text: '::Menu:Firms', icon: 'shop', policy: Policies.firms, exact: true },
      { path: '/firms/expiring', text: '::Menu:Expiring', icon: 'field-time', policy: Policies.recognitions },
      { path: '/firms/imports', text: '::Menu:Imports', icon: 'import', policy: Policies.imports },
    ],
  },
  {
    text: '::Menu:System',
    items: [
      { path: '/identity/users', text: '::Menu:Users', icon: 'team', policy: Policies.users },
      { path: '/identity/roles', text: '::Menu:Roles', icon: 'safety', policy: Policies.roles },
      { path: '/identity/regions', text: '::Menu:Regions', icon: 'apartment', policy: Policies.regions },
    ],
  },
];

/** Entries the user may open; a group without any disappears. */
export function visibleMenu(can: (policy: Policy) => boolean): MenuGroup[] {
  return MENU.map((group) => ({
    ...group,
    items: group.items.filter((item) => !item.policy || can(item.policy)),
  })).filter((group) => group.items.length > 0);
}
