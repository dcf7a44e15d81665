import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';

import { RecognitionDto } from '../../core/api/models';
import { Permit } from '../../core/session/permit';
import { Policies } from '../../core/session/policies';
import { Drawer } from '../../shared/page/drawer';
import { EmptyState } from '../../shared/states/empty-state';
import { ErrorState } from '../../shared/states/error-state';
import { createLoadable } from '../../shared/states/loadable';
import { Skeleton } from '../../shared/states/skeleton';
import { FirmsApi } from '../firms.api';
import { RecognitionForm } from './recognition-form';
import { RecognitionTable } from './recognition-table';
import { RevokeForm } from './revoke-form';

@Component({
  selector: 'fl-recognitions-panel',
  imports: [
    Drawer,
    EmptyState,
    ErrorState,
    LocalizationPipe,
    NzButtonModule,
    Permit,
    RecognitionForm,
    RecognitionTable,
    RevokeForm,
    Skeleton,
  ],
  templateUrl: './recognitions-panel.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RecognitionsPanel {
  readonly firmId = input.required<string>();
  readonly changed = output();

  private readonly api = inject(FirmsApi);

  protected readonly policies = Policies;
  protected readonly adding = signal(false);
  protected readonly revoking = signal<RecognitionDto | null>(null);
  protected readonly recognitions = createLoadable(
    () => this.firmId(),
    (id) => this.api.recognitions(id),
  );

  protected saved(): void {
    this.adding.set(false);
    this.revoking.set(null);
    this.recognitions.reload();
    this.changed.emit();
  }
}
