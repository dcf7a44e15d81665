import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzIconModule } from 'ng-zorro-antd/icon';

/** Title, the state of things in one sentence, and the primary action on the right. */
@Component({
  selector: 'fl-page-header',
  imports: [RouterLink, NzIconModule],
  template: `
    <header class="head">
      <div class="text">
        @if (backTo()) {
          <a class="back fl-no-print" [routerLink]="backTo()">
            <nz-icon nzType="arrow-left" /><span>{{ backText() }}</span>
          </a>
        }
        <h1>{{ title() }}</h1>
        @if (state()) {
          <p class="fl-muted" role="status">{{ state() }}</p>
        }
        <ng-content select="[flHeadline]" />
      </div>
      <div class="actions fl-no-print"><ng-content /></div>
    </header>
  `,
  styleUrl: './page-header.less',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PageHeader {
  readonly title = input.required<string>();
  readonly state = input('');
  readonly backTo = input('');
  readonly backText = input('');
}
