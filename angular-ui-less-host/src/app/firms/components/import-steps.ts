import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';

import { ImportStep } from '../import-state';

/** Where in the four steps the reader is. */
@Component({
  selector: 'fl-import-steps',
  imports: [LocalizationPipe],
  template: `
    <ol [attr.aria-label]="'Firms::Import:Steps' | abpLocalization">
      @for (text of texts; track text; let index = $index) {
        <li [class.done]="index < step()" [attr.aria-current]="index === step() ? 'step' : null">
          <span class="number" aria-hidden="true">{{ index < step() ? '✔' : index + 1 }}</span>
          <span>{{ text | abpLocalization }}</span>
        </li>
      }
    </ol>
  `,
  styleUrl: './import-steps.less',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportSteps {
  readonly step = input.required<ImportStep>();

  protected readonly texts = [
    'Firms::Import:StepUpload',
    'Firms::Import:StepCheck',
    'Firms::Import:StepApply',
    'Firms::Import:StepDone',
  ];
}
