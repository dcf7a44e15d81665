import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';

import { ApiError, fallbackMessageKey } from '../../core/http/api-error';

/** What happened, the number to quote to whoever helps, and the way to try again. */
@Component({
  selector: 'fl-error-state',
  imports: [LocalizationPipe, NzButtonModule],
  template: `
    <div class="state" role="alert">
      <p class="title">{{ error().message ?? (fallback() | abpLocalization) }}</p>
      <p class="fl-muted">{{ '::Error:Number' | abpLocalization: number() }}</p>
      <button nz-button (click)="retry.emit()">{{ '::Retry' | abpLocalization }}</button>
    </div>
  `,
  styleUrl: './state.less',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ErrorState {
  readonly error = input.required<ApiError>();
  readonly retry = output();

  protected readonly fallback = computed(() => fallbackMessageKey(this.error().status));
  protected readonly number = computed(() => this.error().code ?? String(this.error().status));
}
