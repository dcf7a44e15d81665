import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** Says what is not there and, in its content, the first step. */
@Component({
  selector: 'fl-empty-state',
  template: `
    <div class="state">
      <p class="title">{{ title() }}</p>
      @if (text()) {
        <p class="fl-muted">{{ text() }}</p>
      }
      <ng-content />
    </div>
  `,
  styleUrl: './state.less',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EmptyState {
  readonly title = input.required<string>();
  readonly text = input('');
}
