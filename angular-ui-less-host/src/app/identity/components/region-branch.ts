import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, forwardRef, input } from '@angular/core';

import { RegionNode } from '../../shared/region/region-tree';

/** Regions of one level with those below them, as nested lists: read-only, so no tree widget is needed. */
@Component({
  selector: 'fl-region-branch',
  imports: [LocalizationPipe, forwardRef(() => RegionBranch)],
  template: `
    <ul>
      @for (node of nodes(); track node.key) {
        <li>
          <div class="line">
            <span class="name">{{ node.title }}</span>
            <span class="kind">{{ 'Identity::Enum:RegionKind.' + node.region.kind | abpLocalization }}</span>
            <code class="fl-muted">{{ node.region.code }}</code>
          </div>
          @if (node.children.length > 0) {
            <fl-region-branch [nodes]="node.children" />
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      padding: 0;
      margin: 0;
      list-style: none;
    }

    :host fl-region-branch {
      display: block;
      padding-left: 20px;
      border-left: 1px solid var(--fl-line);
      margin-left: 6px;
    }

    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 4px 12px;
      padding: 5px 0;
    }

    .kind {
      padding: 0 6px;
      border-radius: 4px;
      background: var(--fl-primary-tint);
      color: var(--fl-primary-text);
      font-size: 12px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RegionBranch {
  readonly nodes = input.required<RegionNode[]>();
}
