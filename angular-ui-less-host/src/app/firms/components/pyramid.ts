import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import { RungCountsDto } from '../../core/api/models';
import { RungTag } from '../../shared/values/rung-tag';
import { rungToken } from '../../shared/values/rung-tokens';
import { pyramidRows } from './pyramid-rows';

/** The ladder from the top down; each bar opens the firms behind its number. */
@Component({
  selector: 'fl-pyramid',
  imports: [LocalizationPipe, RouterLink, RungTag],
  template: `
    <ol>
      @for (row of rows(); track row.rung) {
        <li>
          <a routerLink="/firms" [queryParams]="{ rung: row.rung }">
            <fl-rung-tag class="tag" [rung]="row.rung" />
            <span class="track" aria-hidden="true">
              <span class="bar" [style.width.%]="row.width" [style.background]="color(row.rung)"></span>
            </span>
            <span class="count">{{ 'Firms::Count' | abpLocalization: row.text }}</span>
          </a>
        </li>
      }
    </ol>
  `,
  styleUrl: './pyramid.less',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Pyramid {
  readonly counts = input.required<RungCountsDto>();

  protected readonly rows = computed(() => pyramidRows(this.counts().items));
  protected readonly color = (rung: Parameters<typeof rungToken>[0]): string => `var(${rungToken(rung)})`;
}
