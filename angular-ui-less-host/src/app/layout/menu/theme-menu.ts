import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { CdkMenu, CdkMenuItemCheckbox, CdkMenuItemRadio, CdkMenuTrigger } from '@angular/cdk/menu';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { NzIconModule } from 'ng-zorro-antd/icon';

import { ThemeMode, ThemeService } from '../../core/theme/theme.service';

@Component({
  selector: 'fl-theme-menu',
  imports: [CdkMenu, CdkMenuItemCheckbox, CdkMenuItemRadio, CdkMenuTrigger, LocalizationPipe, NzIconModule],
  template: `
    <button
      class="fl-top-button"
      type="button"
      [attr.aria-label]="'::Theme:Label' | abpLocalization"
      [cdkMenuTriggerFor]="menu"
    >
      <nz-icon nzType="bg-colors" />
    </button>
    <ng-template #menu>
      <div class="fl-menu" cdkMenu>
        @for (mode of modes; track mode.value) {
          <button
            class="fl-menu-item"
            type="button"
            cdkMenuItemRadio
            [cdkMenuItemChecked]="theme.mode() === mode.value"
            (cdkMenuItemTriggered)="theme.mode.set(mode.value)"
          >
            {{ mode.text }}
          </button>
        }
        <button
          class="fl-menu-item"
          type="button"
          cdkMenuItemCheckbox
          [cdkMenuItemChecked]="theme.compact()"
          (cdkMenuItemTriggered)="theme.compact.set(!theme.compact())"
        >
          {{ '::Theme:Compact' | abpLocalization }}
        </button>
      </div>
    </ng-template>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ThemeMenu {
  private readonly localization = inject(LocalizationService);

  protected readonly theme = inject(ThemeService);
  protected readonly modes: { value: ThemeMode; text: string }[] = [
    { value: 'system', text: this.localization.instant('::Theme:System') },
    { value: 'light', text: this.localization.instant('::Theme:Light') },
    { value: 'dark', text: this.localization.instant('::Theme:Dark') },
  ];
}
