/** Wire types by hand until etc/openapi/v1.json exists; `npm run api` then generates schema.g.ts and this file re-exports it. */
export interface PagedResult<T> {
  totalCount: number;
  totalIsCapped: boolean;
  items: T[];
}

export interface ListResult<T> {
  items: T[];
}

export const RUNGS = ['Seed', 'TechSme', 'HighTech', 'Gazelle', 'PotentialUnicorn', 'Unicorn', 'Listed'] as const;
export type Rung = (typeof RUNGS)[number];

export interface FirmListItemDto {
  id: string;
  creditCode: string;
  name: string;
  regionId: string;
  regionName: string;
  industryCode: string | null;
  industryName: string | null;
  technicalField: string | null;
  establishedOn: string | null;
  rung: Rung;
  rungSince: string | null;
  rungUntil: string | null;
  fallsTo: Rung | null;
  daysLeft: number | null;
  latestYear: number | null;
  latestRevenue: number | null;
  tags: string[];
  isDemo: boolean;
}

export interface RungCountsDto {
  asOf: string;
  items: { rung: Rung; count: number }[];
}

export interface RungSpan {
  rung: Rung;
  from: string | null;
  to: string | null;
}

export interface LadderDto {
  asOf: string;
  rung: Rung;
  since: string | null;
  until: string | null;
  daysLeft: number | null;
  fallsTo: Rung | null;
  holdingRecognitionId: string | null;
  spans: RungSpan[];
}

export interface FirmInput {
  creditCode: string;
  creditCodeOverrideReason?: string | null;
  name: string;
  regionId: string;
  legalRepresentative?: string | null;
  registeredCapital?: number | null;
  establishedOn?: string | null;
  address?: string | null;
  industryCode?: string | null;
  technicalField?: string | null;
  concurrencyStamp?: string;
}

export interface FirmDto {
  id: string;
  creditCode: string;
  creditCodeOverrideReason: string | null;
  name: string;
  legalRepresentative: string | null;
  registeredCapital: number | null;
  establishedOn: string | null;
  address: string | null;
  regionId: string;
  regionName: string;
  regionPath: string;
  industryCode: string | null;
  industryName: string | null;
  technicalField: string | null;
  isDemo: boolean;
  concurrencyStamp: string;
  ladder: LadderDto;
  creationTime: string;
  lastModificationTime: string | null;
}

export interface RecognitionDto {
  id: string;
  kind: string;
  isLadder: boolean;
  rung: Rung | null;
  certificateNumber: string | null;
  issuedBy: string | null;
  validFrom: string;
  validTo: string | null;
  revokedOn: string | null;
  revokedReason: string | null;
  isValid: boolean;
  daysLeft: number | null;
  source: string | null;
  concurrencyStamp: string;
}

export interface RecognitionInput {
  kind: string;
  certificateNumber?: string | null;
  issuedBy?: string | null;
  validFrom: string;
  validTo?: string | null;
}

export interface RevokeInput {
  revokedOn: string;
  reason: string;
  concurrencyStamp: string;
}

export interface RecognitionKindDto {
  code: string;
  displayName: string;
  rung: Rung | null;
  validity: 'CalendarYear' | 'Years' | 'OpenEnded' | 'AsStated';
  years: number | null;
}

export const STATEMENT_SOURCES = ['SelfReported', 'Audited', 'Tax', 'Statistics'] as const;
export type StatementSource = (typeof STATEMENT_SOURCES)[number];

export const MONEY_FIGURES = [
  'revenue',
  'highTechRevenue',
  'rdExpense',
  'totalAssets',
  'netAssets',
  'netProfit',
  'taxPaid',
] as const;
export const HEAD_COUNT_FIGURES = ['staffTotal', 'rdStaff'] as const;
export type MoneyFigure = (typeof MONEY_FIGURES)[number];
export type HeadCountFigure = (typeof HEAD_COUNT_FIGURES)[number];
export type Figure = MoneyFigure | HeadCountFigure;
export type Figures = Record<Figure, number | null>;

export interface StatementDto extends Figures {
  id: string;
  year: number;
  source: StatementSource;
  revision: number;
  isCurrent: boolean;
  isBest: boolean;
  recordedTime: string;
  recordedByName: string | null;
  reason: string | null;
}

export interface StatementInput extends Partial<Figures> {
  year: number;
  source: StatementSource;
  reason?: string | null;
}

export interface ExpiringDto {
  recognitionId: string;
  firmId: string;
  firmName: string;
  creditCode: string;
  regionName: string;
  kind: string;
  certificateNumber: string | null;
  validTo: string;
  daysLeft: number;
  rungNow: Rung;
  rungAfter: Rung;
}

export interface IndustryDto {
  code: string;
  name: string;
  parentCode: string | null;
}

export interface TechnicalFieldDto {
  code: string;
  name: string;
}

export type ImportBatchState = 'Staged' | 'Applying' | 'Applied' | 'Discarded';

export interface ImportSheetDto {
  name: string;
  displayName: string;
  rows: number;
  newRows: number;
  changedRows: number;
  unchangedRows: number;
  invalidRows: number;
}

export interface ImportBatchDto {
  id: string;
  fileName: string;
  state: ImportBatchState;
  creationTime: string;
  createdByName: string | null;
  totalRows: number;
  validRows: number;
  invalidRows: number;
  appliedRows: number;
  sheets: ImportSheetDto[];
  startedTime: string | null;
  finishedTime: string | null;
}

export interface ImportErrorDto {
  sheet: string;
  row: number;
  column: string | null;
  value: string | null;
  message: string;
}

export type RegionKind = 'City' | 'District' | 'FunctionalZone' | 'Park';

export interface RegionDto {
  id: string;
  code: string;
  name: string;
  kind: RegionKind;
  parentId: string | null;
  path: string;
}

export interface UserDto {
  id: string;
  userName: string;
  name: string | null;
  email: string | null;
  phoneNumber: string | null;
  roleNames: string[];
  regionId: string | null;
  regionName: string | null;
  isActive: boolean;
  isLockedOut: boolean;
  lockoutEnd: string | null;
  mustChangePassword: boolean;
  lastSignInTime: string | null;
  creationTime: string;
  concurrencyStamp: string;
}

export interface UserInput {
  userName?: string;
  name: string | null;
  email: string | null;
  phoneNumber: string | null;
  roleNames: string[];
  regionId: string | null;
  isActive?: boolean;
  concurrencyStamp?: string;
}

export interface OneTimePasswordDto {
  oneTimePassword: string;
}

export interface CreatedUserDto extends OneTimePasswordDto {
  user: UserDto;
}

export interface RoleDto {
  id: string;
  name: string;
  displayName: string;
  description: string | null;
  isStatic: boolean;
  userCount: number;
  concurrencyStamp: string;
}

export interface RoleInput {
  name: string;
  displayName: string;
  description: string | null;
  concurrencyStamp?: string;
}

export interface PermissionDto {
  name: string;
  displayName: string;
  parentName: string | null;
  isGranted: boolean;
}

export interface PermissionGroupDto {
  name: string;
  displayName: string;
  permissions: PermissionDto[];
}

export interface RolePermissionsDto {
  roleName: string;
  groups: PermissionGroupDto[];
  concurrencyStamp?: string;
}
