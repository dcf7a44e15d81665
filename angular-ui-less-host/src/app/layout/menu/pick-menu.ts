import { CdkMenu, CdkMenuItemRadio, CdkMenuTrigger } from '@angular/cdk/menu';
import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { NzIconModule } from 'ng-zorro-antd/icon';

export interface PickOption {
  value: string;
  text: string;
  lang?: string;
}

/** An icon button whose menu holds a choice of one. */
@Component({
  selector: 'fl-pick-menu',
  imports: [CdkMenu, CdkMenuItemRadio, CdkMenuTrigger, NzIconModule],
  template: `
    <button class="fl-top-button" type="button" [attr.aria-label]="label()" [cdkMenuTriggerFor]="menu">
      <nz-icon [nzType]="icon()" />
    </button>
    <ng-template #menu>
      <div class="fl-menu" cdkMenu>
        @for (option of options(); track option.value) {
          <button
            class="fl-menu-item"
            type="button"
            cdkMenuItemRadio
            [attr.lang]="option.lang"
            [cdkMenuItemChecked]="option.value === value()"
            (cdkMenuItemTriggered)="picked.emit(option.value)"
          >
            {{ option.text }}
          </button>
        }
      </div>
    </ng-template>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PickMenu {
  readonly icon = input.required<string>();
  readonly label = input.required<string>();
  readonly options = input.required<PickOption[]>();
  readonly value = input.required<string>();
  readonly picked = output<string>();
}
