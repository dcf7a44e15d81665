import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

import { ImportBatchDto } from '../../core/api/models';
import { progressOf } from '../import-state';

@Component({
  selector: 'fl-import-progress',
  imports: [LocalizationPipe],
  template: `
    <section class="fl-card fl-stack">
      <p id="import-progress">
        {{ 'Firms::Import:Applying' | abpLocalization: '' + batch().appliedRows : '' + batch().validRows }}
      </p>
      <progress max="100" aria-labelledby="import-progress" [value]="percent()">{{ percent() }}%</progress>
      <p class="fl-muted">{{ 'Firms::Import:MayLeave' | abpLocalization }}</p>
    </section>
  `,
  styles: `
    progress {
      width: 100%;
      height: 12px;
      accent-color: var(--fl-primary-text);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportProgress {
  readonly batch = input.required<ImportBatchDto>();
  protected readonly percent = computed(() => progressOf(this.batch()));
}
