import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { switchMap } from 'rxjs';

import { UserDto } from '../../core/api/models';
import { Permit } from '../../core/session/permit';
import { Policies } from '../../core/session/policies';
import { ConfirmService } from '../../shared/confirm/confirm.service';
import { Cell, Column } from '../../shared/list/column';
import { DataTable } from '../../shared/list/data-table';
import { FilterBar } from '../../shared/list/filter-bar';
import { FilterField } from '../../shared/list/filter-field';
import { createListStore } from '../../shared/list/list-store';
import { Drawer } from '../../shared/page/drawer';
import { PageHeader } from '../../shared/page/page-header';
import { createLoadable } from '../../shared/states/loadable';
import { toMoment } from '../../shared/values/dates';
import { OneTimePassword } from '../components/one-time-password';
import { UserForm } from '../components/user-form';
import { UserState } from '../components/user-state';
import { IdentityApi } from '../identity.api';

interface IssuedPassword {
  userName: string;
  password: string;
}

@Component({
  selector: 'fl-user-list',
  imports: [
    Cell,
    DataTable,
    Drawer,
    FilterBar,
    LocalizationPipe,
    NzButtonModule,
    OneTimePassword,
    PageHeader,
    Permit,
    UserForm,
    UserState,
  ],
  templateUrl: './user-list.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UserListPage {
  private readonly api = inject(IdentityApi);
  private readonly confirm = inject(ConfirmService);
  private readonly localization = inject(LocalizationService);

  protected readonly policies = Policies;
  protected readonly drawer = signal<'create' | UserDto | null>(null);
  protected readonly issued = signal<IssuedPassword | null>(null);
  protected readonly roles = createLoadable(
    () => ({}),
    () => this.api.roles(),
  );
  protected readonly store = createListStore<UserDto>({
    filterNames: ['filter', 'roleName', 'isActive'],
    sorting: 'userName asc',
    pageSize: 20,
    load: (request) => this.api.users(request),
  });
  protected readonly filters: FilterField[] = [
    { name: 'filter', type: 'text', label: 'Identity::User:Filter' },
    {
      name: 'roleName',
      type: 'select',
      label: 'Identity::User:Roles',
      options: () => (this.roles.value() ?? []).map((role) => ({ value: role.name, label: role.displayName })),
    },
    {
      name: 'isActive',
      type: 'select',
      label: 'Identity::User:State',
      options: () => [
        { value: 'true', label: this.localization.instant('Identity::User:Active') },
        { value: 'false', label: this.localization.instant('Identity::User:Inactive') },
      ],
    },
  ];
  protected readonly columns: Column<UserDto>[] = [
    { key: 'userName', title: 'Identity::User:UserName', sort: 'userName', value: (row) => row.userName },
    { key: 'name', title: 'Identity::User:Name', sort: 'name', value: (row) => row.name },
    { key: 'roles', title: 'Identity::User:Roles', value: (row) => this.roleTexts(row) },
    { key: 'region', title: 'Identity::User:Region', value: (row) => row.regionName },
    { key: 'state', title: 'Identity::User:State' },
    { key: 'phone', title: 'Identity::User:Phone', value: (row) => row.phoneNumber },
    {
      key: 'last',
      title: 'Identity::User:LastSignIn',
      sort: 'lastSignInTime',
      value: (row) => toMoment(row.lastSignInTime),
    },
    { key: 'actions', title: '::Actions' },
  ];

  protected edited(): UserDto | null {
    const drawer = this.drawer();
    return drawer === 'create' ? null : drawer;
  }

  protected saved(password: string | null, user: UserDto): void {
    this.drawer.set(null);
    this.store.reload();
    if (password) {
      this.issued.set({ userName: user.userName, password });
    }
  }

  protected resetPassword(user: UserDto): void {
    this.confirm
      .ask({
        title: this.localization.instant('Identity::User:ResetTitle', user.userName),
        text: this.localization.instant('Identity::User:ResetText'),
        yes: this.localization.instant('Identity::User:Reset'),
      })
      .pipe(switchMap(() => this.api.resetPassword(user.id)))
      .subscribe(({ oneTimePassword }) => {
        this.issued.set({ userName: user.userName, password: oneTimePassword });
        this.store.reload();
      });
  }

  protected unlock(user: UserDto): void {
    this.api.unlock(user.id).subscribe(() => this.store.reload());
  }

  private roleTexts(user: UserDto): string {
    const known = this.roles.value() ?? [];
    const separator = this.localization.instant('::ListSeparator');
    return user.roleNames.map((name) => known.find((role) => role.name === name)?.displayName ?? name).join(separator);
  }
}
