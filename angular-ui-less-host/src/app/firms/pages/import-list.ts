import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';

import { ImportBatchDto } from '../../core/api/models';
import { Permit } from '../../core/session/permit';
import { Policies } from '../../core/session/policies';
import { Cell, Column } from '../../shared/list/column';
import { DataTable } from '../../shared/list/data-table';
import { createListStore } from '../../shared/list/list-store';
import { PageHeader } from '../../shared/page/page-header';
import { toMoment } from '../../shared/values/dates';
import { ImportsApi } from '../imports.api';

@Component({
  selector: 'fl-import-list',
  imports: [Cell, DataTable, LocalizationPipe, NzButtonModule, PageHeader, Permit, RouterLink],
  template: `
    <div class="fl-stack">
      <fl-page-header
        [title]="'::Menu:Imports' | abpLocalization"
        [state]="'Firms::Import:ListState' | abpLocalization"
      >
        <button nz-button nzType="primary" routerLink="/firms/imports/new" [flPermit]="policies.importsCreate">
          {{ 'Firms::Import:NewTitle' | abpLocalization }}
        </button>
      </fl-page-header>
      <fl-data-table
        [store]="store"
        [columns]="columns"
        [rowLink]="link"
        [caption]="'::Menu:Imports' | abpLocalization"
        [emptyTitle]="'Firms::Import:Empty' | abpLocalization"
        [emptyText]="'Firms::Import:EmptyHint' | abpLocalization"
      >
        <ng-template flCell="state" [flCellOf]="store" let-row>
          {{ 'Platform::Enum:ImportBatchState.' + row.state | abpLocalization }}
        </ng-template>
      </fl-data-table>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportListPage {
  private readonly api = inject(ImportsApi);

  protected readonly policies = Policies;
  protected readonly store = createListStore<ImportBatchDto>({
    filterNames: [],
    sorting: null,
    pageSize: 20,
    load: (request) => this.api.list(request),
  });
  protected readonly columns: Column<ImportBatchDto>[] = [
    { key: 'fileName', title: 'Firms::Import:File', value: (row) => row.fileName },
    { key: 'state', title: 'Firms::Import:State' },
    { key: 'total', title: 'Firms::Import:Rows', align: 'end', value: (row) => row.totalRows },
    { key: 'invalid', title: 'Firms::Import:Invalid', align: 'end', value: (row) => row.invalidRows },
    { key: 'applied', title: 'Firms::Import:AppliedRows', align: 'end', value: (row) => row.appliedRows },
    { key: 'by', title: 'Firms::Import:By', value: (row) => row.createdByName },
    { key: 'time', title: 'Firms::Import:Time', value: (row) => toMoment(row.creationTime) },
  ];

  protected readonly link = (row: ImportBatchDto): string => `/firms/imports/${row.id}`;
}
