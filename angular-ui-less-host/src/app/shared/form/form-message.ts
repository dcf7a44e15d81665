import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { NzAlertModule } from 'ng-zorro-antd/alert';

/** What went wrong with the form as a whole. */
@Component({
  selector: 'fl-form-message',
  imports: [NzAlertModule],
  template: `
    @if (text()) {
      <nz-alert role="alert" nzType="error" nzShowIcon [nzMessage]="text()" />
    }
  `,
  // Without a text there must be no empty cell in the form's grid.
  styles: ':host { display: contents; }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FormMessage {
  readonly text = input('');
}
