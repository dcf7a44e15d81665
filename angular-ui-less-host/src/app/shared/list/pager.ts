import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';

import { PAGE_SIZES } from './list-query';
import { ListStore } from './list-store';

/** How many there are and the way through them; a capped count reads "10,000+". */
@Component({
  selector: 'fl-pager',
  imports: [LocalizationPipe, NzButtonModule, NzIconModule],
  templateUrl: './pager.html',
  styleUrl: './pager.less',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Pager {
  readonly store = input.required<ListStore<unknown>>();

  protected readonly sizes = PAGE_SIZES;
  protected readonly query = computed(() => this.store().query());
  protected readonly pages = computed(() => Math.max(1, Math.ceil(this.store().total() / this.query().pageSize)));
  protected readonly total = computed(
    () => this.store().total().toLocaleString('en-US') + (this.store().totalIsCapped() ? '+' : ''),
  );
  protected readonly isLast = computed(() => this.query().page >= this.pages());

  protected resize(value: string): void {
    this.store().resize(Number(value));
  }
}
