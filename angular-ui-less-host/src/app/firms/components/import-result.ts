import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';

import { ImportBatchDto } from '../../core/api/models';
import { MomentPipe } from '../../shared/values/dates';

@Component({
  selector: 'fl-import-result',
  imports: [LocalizationPipe, MomentPipe, NzButtonModule, RouterLink],
  template: `
    <section class="fl-card fl-stack" data-testid="import-result" [attr.data-state]="batch().state">
      @if (batch().state === 'Applied') {
        <h2>{{ 'Firms::Import:Applied' | abpLocalization: '' + batch().appliedRows }}</h2>
        <p class="fl-muted">
          {{
            'Firms::Import:AppliedAt' | abpLocalization: (batch().finishedTime | flMoment) : '' + batch().invalidRows
          }}
        </p>
        <div>
          <a nz-button routerLink="/firms">{{ 'Firms::Import:ToFirms' | abpLocalization }}</a>
        </div>
      } @else {
        <h2>{{ 'Firms::Import:DiscardedTitle' | abpLocalization }}</h2>
        <p class="fl-muted">{{ 'Firms::Import:DiscardedText' | abpLocalization }}</p>
      }
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportResult {
  readonly batch = input.required<ImportBatchDto>();
}
