import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { NzAlertModule } from 'ng-zorro-antd/alert';

/** What went wrong with the form as a whole. */
@Component({
  selector: 'fl-form-message',
  imports: [NzAlertModule],
  template: `
    <div aria-live="assertive">
      @if (text()) {
        <nz-alert nzType="error" nzShowIcon [nzMessage]="text()" />
      }
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FormMessage {
  readonly text = input('');
}
