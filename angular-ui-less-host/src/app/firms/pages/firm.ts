import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';

import { FirmDto } from '../../core/api/models';
import { Permit } from '../../core/session/permit';
import { PermissionsService } from '../../core/session/permissions.service';
import { Policies } from '../../core/session/policies';
import { Drawer } from '../../shared/page/drawer';
import { PageHeader } from '../../shared/page/page-header';
import { ErrorState } from '../../shared/states/error-state';
import { createLoadable } from '../../shared/states/loadable';
import { Skeleton } from '../../shared/states/skeleton';
import { RungTag } from '../../shared/values/rung-tag';
import { FirmFacts } from '../components/firm-facts';
import { FirmForm } from '../components/firm-form';
import { LadderPanel } from '../components/ladder-panel';
import { RecognitionsPanel } from '../components/recognitions-panel';
import { StatementsPanel } from '../components/statements-panel';
import { FirmsApi } from '../firms.api';
import { ladderSentence } from '../ladder-sentence';

@Component({
  selector: 'fl-firm',
  imports: [
    Drawer,
    ErrorState,
    FirmFacts,
    FirmForm,
    LadderPanel,
    LocalizationPipe,
    NzButtonModule,
    PageHeader,
    Permit,
    RecognitionsPanel,
    RungTag,
    Skeleton,
    StatementsPanel,
  ],
  templateUrl: './firm.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FirmPage {
  readonly id = input.required<string>();

  private readonly api = inject(FirmsApi);
  private readonly localization = inject(LocalizationService);

  protected readonly permissions = inject(PermissionsService);
  protected readonly policies = Policies;
  protected readonly editing = signal(false);
  protected readonly firm = createLoadable(
    () => this.id(),
    (id) => this.api.firm(id),
  );
  protected readonly sentence = computed(() => {
    const firm = this.firm.value();
    return firm ? ladderSentence(firm.ladder, this.localization) : '';
  });

  protected saved(firm: FirmDto): void {
    this.firm.set(firm);
    this.editing.set(false);
  }
}
