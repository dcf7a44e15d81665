import { A11yModule } from '@angular/cdk/a11y';
import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzDrawerModule } from 'ng-zorro-antd/drawer';
import { NzIconModule } from 'ng-zorro-antd/icon';

/** A side sheet for details and short forms; the library's own has neither a role nor a translated close button. */
@Component({
  selector: 'fl-drawer',
  imports: [A11yModule, LocalizationPipe, NzButtonModule, NzDrawerModule, NzIconModule],
  template: `
    <nz-drawer
      [nzVisible]="open()"
      [nzWidth]="width()"
      [nzClosable]="false"
      [nzBodyStyle]="{ padding: '0' }"
      (nzOnClose)="closed.emit()"
    >
      <ng-container *nzDrawerContent>
        <section
          class="sheet"
          role="dialog"
          aria-modal="true"
          cdkTrapFocus
          [cdkTrapFocusAutoCapture]="true"
          [attr.aria-label]="title()"
        >
          <header class="top">
            <h2>{{ title() }}</h2>
            <button
              nz-button
              nzType="text"
              type="button"
              [attr.aria-label]="'::Close' | abpLocalization"
              (click)="closed.emit()"
            >
              <nz-icon nzType="close" />
            </button>
          </header>
          <div class="body"><ng-content /></div>
        </section>
      </ng-container>
    </nz-drawer>
  `,
  styleUrl: './drawer.less',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Drawer {
  readonly open = input.required<boolean>();
  readonly title = input.required<string>();
  readonly width = input(520);
  readonly closed = output();
}
