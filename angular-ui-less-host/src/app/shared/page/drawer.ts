import { LocalizationPipe } from '@abp/ng.core';
import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, TemplateRef, contentChild, input, output } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';

import { TrapFocus } from './trap-focus';

const OPEN_DROP_DOWN = '.cdk-overlay-connected-position-bounding-box > *';

/**
 * A side sheet for details and short forms. Its content is a template, so that a form starts afresh each time.
 * The library's drawer has no dialog role and an untranslated close button.
 */
@Component({
  selector: 'fl-drawer',
  imports: [LocalizationPipe, NgTemplateOutlet, NzButtonModule, NzIconModule, TrapFocus],
  template: `
    @if (open()) {
      <div class="veil" aria-hidden="true" (click)="closed.emit()"></div>
      <section
        class="fl-sheet sheet"
        role="dialog"
        aria-modal="true"
        tabindex="-1"
        flTrapFocus
        [attr.aria-label]="title()"
        [style.width.px]="width()"
        (keydown.escape)="escape()"
      >
        <div class="top">
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
        </div>
        <div class="body"><ng-container [ngTemplateOutlet]="content()" /></div>
      </section>
    }
  `,
  styleUrl: './drawer.less',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Drawer {
  readonly open = input.required<boolean>();
  readonly title = input.required<string>();
  readonly width = input(560);
  readonly closed = output();

  protected readonly content = contentChild.required(TemplateRef);

  /** With a drop-down open the key means the drop-down: what is half filled in must not be lost. */
  protected escape(): void {
    if (!document.querySelector(OPEN_DROP_DOWN)) {
      this.closed.emit();
    }
  }
}
