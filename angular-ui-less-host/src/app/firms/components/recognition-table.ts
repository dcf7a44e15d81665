import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';

import { RecognitionDto } from '../../core/api/models';
import { Permit } from '../../core/session/permit';
import { Policies } from '../../core/session/policies';
import { RungTag } from '../../shared/values/rung-tag';
import { KindPipe } from '../kind.pipe';
import { RecognitionState } from './recognition-state';

@Component({
  selector: 'fl-recognition-table',
  imports: [KindPipe, LocalizationPipe, NzButtonModule, Permit, RecognitionState, RungTag],
  templateUrl: './recognition-table.html',
  styleUrl: './plain-table.less',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RecognitionTable {
  readonly rows = input.required<RecognitionDto[]>();
  readonly revoke = output<RecognitionDto>();

  protected readonly policies = Policies;
}
