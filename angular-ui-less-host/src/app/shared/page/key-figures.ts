import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

export interface KeyFigure {
  label: string;
  value: string;
  unit?: string;
  note?: string;
  link?: string;
  queryParams?: Record<string, string>;
}

/** At most four numbers that answer the page's question; a linked one opens the rows behind it. */
@Component({
  selector: 'fl-key-figures',
  imports: [RouterLink],
  template: `
    <dl class="figures">
      @for (figure of figures(); track figure.label) {
        <div class="fl-card figure">
          <dt class="fl-muted">{{ figure.label }}</dt>
          <dd>
            @if (figure.link) {
              <a class="value" [routerLink]="figure.link" [queryParams]="figure.queryParams">{{ figure.value }}</a>
            } @else {
              <span class="value">{{ figure.value }}</span>
            }
            @if (figure.unit) {
              <span class="fl-muted"> {{ figure.unit }}</span>
            }
            @if (figure.note) {
              <span class="note fl-muted">{{ figure.note }}</span>
            }
          </dd>
        </div>
      }
    </dl>
  `,
  styleUrl: './key-figures.less',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class KeyFigures {
  readonly figures = input.required<KeyFigure[]>();
}
