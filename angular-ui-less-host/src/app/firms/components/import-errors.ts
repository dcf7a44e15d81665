import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';

import { ImportErrorDto } from '../../core/api/models';
import { Cell, Column } from '../../shared/list/column';
import { DataTable } from '../../shared/list/data-table';
import { createListStore } from '../../shared/list/list-store';
import { ImportsApi } from '../imports.api';

@Component({
  selector: 'fl-import-errors',
  imports: [Cell, DataTable, LocalizationPipe],
  template: `
    <h2>{{ 'Firms::Import:Errors' | abpLocalization }}</h2>
    <fl-data-table
      [store]="store"
      [columns]="columns"
      [rowId]="rowId"
      [caption]="'Firms::Import:Errors' | abpLocalization"
      [emptyTitle]="'Firms::Import:NoErrors' | abpLocalization"
    >
      <ng-template flCell="message" [flCellOf]="store" let-row
        ><span class="message">{{ row.message }}</span></ng-template
      >
    </fl-data-table>
  `,
  styles: `
    h2 {
      margin-bottom: 12px;
    }

    .message {
      display: inline-block;
      min-width: 220px;
      white-space: normal;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportErrors {
  readonly batchId = input.required<string>();

  private readonly api = inject(ImportsApi);

  protected readonly store = createListStore<ImportErrorDto>({
    filterNames: [],
    sorting: null,
    pageSize: 20,
    load: (request) => this.api.errors(this.batchId(), request),
  });
  protected readonly columns: Column<ImportErrorDto>[] = [
    { key: 'sheet', title: 'Firms::Import:Sheet', value: (row) => row.sheet },
    { key: 'row', title: 'Firms::Import:Row', align: 'end', value: (row) => row.row },
    { key: 'column', title: 'Firms::Import:Column', value: (row) => row.column },
    { key: 'value', title: 'Firms::Import:Value', value: (row) => row.value },
    { key: 'message', title: 'Firms::Import:Message' },
  ];

  protected readonly rowId = ({ sheet, row, column, message }: ImportErrorDto): string =>
    [sheet, row, column, message].join('|');
}
