import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';

export interface Question {
  title: string;
  text: string;
  yes: string;
  isDanger?: boolean;
}

@Component({
  selector: 'fl-confirm-box',
  imports: [LocalizationPipe, NzButtonModule],
  template: `
    <h2 id="confirm-title">{{ question.title }}</h2>
    <p id="confirm-text">{{ question.text }}</p>
    <div class="fl-form-actions">
      <button nz-button type="button" (click)="dialog.close(false)">{{ '::Cancel' | abpLocalization }}</button>
      <button nz-button nzType="primary" type="button" [nzDanger]="question.isDanger" (click)="dialog.close(true)">
        {{ question.yes }}
      </button>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      max-width: min(420px, calc(100vw - 32px));
      gap: 12px;
      padding: 24px;
      border-radius: var(--fl-radius);
      background: var(--fl-surface);
      box-shadow: var(--fl-shadow);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConfirmBox {
  protected readonly question = inject<Question>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
}
