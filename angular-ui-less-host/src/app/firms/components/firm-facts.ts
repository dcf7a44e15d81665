import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';

import { FirmDto } from '../../core/api/models';
import { MomentPipe } from '../../shared/values/dates';
import { LabelledValue } from '../../shared/values/labelled-value';
import { WanPipe, YuanPipe } from '../../shared/values/money';
import { CatalogueService } from '../catalogue.service';

@Component({
  selector: 'fl-firm-facts',
  imports: [LabelledValue, LocalizationPipe, MomentPipe, WanPipe, YuanPipe],
  templateUrl: './firm-facts.html',
  styles: `
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 200px), 1fr));
      gap: 16px 24px;
      margin: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FirmFacts {
  readonly firm = input.required<FirmDto>();

  private readonly catalogue = inject(CatalogueService);
  protected readonly field = computed(() => {
    const code = this.firm().technicalField;
    return (
      this.catalogue
        .technicalFields()()
        .find((field) => field.code === code)?.name ?? code
    );
  });
}
