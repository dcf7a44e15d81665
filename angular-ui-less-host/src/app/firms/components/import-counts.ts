import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';

import { ImportBatchDto } from '../../core/api/models';

/** What each sheet would change: the answer of the dry run. */
@Component({
  selector: 'fl-import-counts',
  imports: [LocalizationPipe],
  template: `
    <section class="fl-card">
      <div class="fl-card-head">
        <h2>{{ 'Firms::Import:Sheets' | abpLocalization }}</h2>
      </div>
      <div class="frame" role="region" tabindex="0" [attr.aria-label]="'Firms::Import:Sheets' | abpLocalization">
        <table>
          <thead>
            <tr>
              <th scope="col">{{ 'Firms::Import:Sheet' | abpLocalization }}</th>
              <th class="end" scope="col">{{ 'Firms::Import:Rows' | abpLocalization }}</th>
              <th class="end" scope="col">{{ 'Firms::Import:New' | abpLocalization }}</th>
              <th class="end" scope="col">{{ 'Firms::Import:Changed' | abpLocalization }}</th>
              <th class="end" scope="col">{{ 'Firms::Import:Unchanged' | abpLocalization }}</th>
              <th class="end" scope="col">{{ 'Firms::Import:Invalid' | abpLocalization }}</th>
            </tr>
          </thead>
          <tbody>
            @for (sheet of batch().sheets; track sheet.name) {
              <tr>
                <th scope="row">{{ sheet.displayName }}</th>
                <td class="end">{{ sheet.rows }}</td>
                <td class="end">{{ sheet.newRows }}</td>
                <td class="end">{{ sheet.changedRows }}</td>
                <td class="end">{{ sheet.unchangedRows }}</td>
                <td class="end" [class.bad]="sheet.invalidRows > 0">{{ sheet.invalidRows }}</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    </section>
  `,
  styles: `
    .bad {
      color: var(--fl-danger);
      font-weight: 600;
    }
  `,
  styleUrl: './plain-table.less',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportCounts {
  readonly batch = input.required<ImportBatchDto>();
}
