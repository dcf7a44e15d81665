import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

import { LadderDto, RUNGS, Rung } from '../../core/api/models';
import { RungTag } from '../../shared/values/rung-tag';
import { rungToken } from '../../shared/values/rung-tokens';
import { layoutSpans } from '../span-layout';

/** The firm's way up and down the ladder: a step line for the eye, the same as a list for everything else. */
@Component({
  selector: 'fl-span-timeline',
  imports: [LocalizationPipe, RungTag],
  templateUrl: './span-timeline.html',
  styleUrl: './span-timeline.less',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SpanTimeline {
  readonly ladder = input.required<LadderDto>();

  protected readonly layout = computed(() => layoutSpans(this.ladder().spans, this.ladder().asOf));
  protected readonly levels = computed(() => {
    const present = new Set(this.ladder().spans.map((span) => span.rung));
    return RUNGS.filter((rung) => present.has(rung)).reverse();
  });
  protected readonly newestFirst = computed(() => [...this.layout().bars].reverse());

  protected color(rung: Rung): string {
    return `var(${rungToken(rung)})`;
  }
}
