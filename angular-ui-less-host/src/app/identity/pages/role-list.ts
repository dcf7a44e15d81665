import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { map, switchMap } from 'rxjs';

import { RoleDto } from '../../core/api/models';
import { Permit } from '../../core/session/permit';
import { Policies } from '../../core/session/policies';
import { ConfirmService } from '../../shared/confirm/confirm.service';
import { Cell, Column } from '../../shared/list/column';
import { DataTable } from '../../shared/list/data-table';
import { createListStore } from '../../shared/list/list-store';
import { Drawer } from '../../shared/page/drawer';
import { PageHeader } from '../../shared/page/page-header';
import { PermissionEditor } from '../components/permission-editor';
import { RoleForm } from '../components/role-form';
import { IdentityApi } from '../identity.api';

@Component({
  selector: 'fl-role-list',
  imports: [Cell, DataTable, Drawer, LocalizationPipe, NzButtonModule, PageHeader, Permit, PermissionEditor, RoleForm],
  templateUrl: './role-list.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RoleListPage {
  private readonly api = inject(IdentityApi);
  private readonly confirm = inject(ConfirmService);
  private readonly localization = inject(LocalizationService);

  protected readonly policies = Policies;
  protected readonly drawer = signal<'create' | RoleDto | null>(null);
  protected readonly permitting = signal<RoleDto | null>(null);
  protected readonly store = createListStore<RoleDto>({
    filterNames: [],
    sorting: null,
    pageSize: 100,
    load: () => this.api.roles().pipe(map((items) => ({ items, totalCount: items.length, totalIsCapped: false }))),
  });
  protected readonly columns: Column<RoleDto>[] = [
    { key: 'displayName', title: 'Identity::Role:DisplayName', value: (row) => row.displayName },
    { key: 'name', title: 'Identity::Role:Name', value: (row) => row.name },
    { key: 'scope', title: 'Identity::Role:DataScope', value: (row) => this.scopeText(row) },
    { key: 'description', title: 'Identity::Role:Description', value: (row) => row.description },
    { key: 'users', title: 'Identity::Role:UserCount', align: 'end', value: (row) => row.userCount },
    { key: 'actions', title: '::Actions' },
  ];

  protected edited(): RoleDto | null {
    const drawer = this.drawer();
    return drawer === 'create' ? null : drawer;
  }

  protected saved(): void {
    this.drawer.set(null);
    this.permitting.set(null);
    this.store.reload();
  }

  private scopeText(role: RoleDto): string {
    return this.localization.instant('Identity::Enum:DataScope.' + role.dataScope);
  }

  protected remove(role: RoleDto): void {
    this.confirm
      .ask({
        title: this.localization.instant('Identity::Role:DeleteTitle', role.displayName),
        text: this.localization.instant('Identity::Role:DeleteText', String(role.userCount)),
        yes: this.localization.instant('::Delete'),
        isDanger: true,
      })
      .pipe(switchMap(() => this.api.deleteRole(role.id)))
      .subscribe(() => this.store.reload());
  }
}
