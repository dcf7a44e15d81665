import { Clipboard } from '@angular/cdk/clipboard';
import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';

/** The only time this password is ever shown. */
@Component({
  selector: 'fl-one-time-password',
  imports: [LocalizationPipe, NzAlertModule, NzButtonModule, NzIconModule],
  template: `
    <div class="fl-stack">
      <nz-alert nzType="warning" nzShowIcon [nzMessage]="'Identity::Password:Once' | abpLocalization" />
      <p>{{ 'Identity::Password:For' | abpLocalization: userName() }}</p>
      <p class="fl-row">
        <code data-testid="one-time-password">{{ password() }}</code>
        <button nz-button type="button" (click)="copy()">
          <nz-icon nzType="copy" /><span>{{
            (copied() ? 'Identity::Password:Copied' : 'Identity::Password:Copy') | abpLocalization
          }}</span>
        </button>
      </p>
      <div class="fl-form-actions">
        <button nz-button nzType="primary" type="button" (click)="closed.emit()">
          {{ 'Identity::Password:Done' | abpLocalization }}
        </button>
      </div>
    </div>
  `,
  styles: `
    code {
      padding: 6px 12px;
      border: 1px solid var(--fl-line-strong);
      border-radius: var(--fl-radius);
      font-size: 18px;
      overflow-wrap: anywhere;
      user-select: all;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OneTimePassword {
  readonly userName = input.required<string>();
  readonly password = input.required<string>();
  readonly closed = output();

  private readonly clipboard = inject(Clipboard);
  protected readonly copied = signal(false);

  protected copy(): void {
    this.copied.set(this.clipboard.copy(this.password()));
  }
}
