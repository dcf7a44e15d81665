import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

@Component({
  selector: 'fl-skeleton',
  imports: [LocalizationPipe],
  template: `
    <div role="status">
      <span class="fl-sr">{{ '::Loading' | abpLocalization }}</span>
      @for (line of lines(); track line) {
        <span class="line" [style.width.%]="100 - (line % 4) * 14"></span>
      }
    </div>
  `,
  styles: `
    .line {
      display: block;
      height: 14px;
      margin: 13px 0;
      border-radius: 4px;
      background: var(--fl-skeleton);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Skeleton {
  readonly rows = input(4);
  protected readonly lines = computed(() => Array.from({ length: this.rows() }, (_, index) => index));
}
