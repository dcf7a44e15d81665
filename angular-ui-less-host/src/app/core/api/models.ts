import { components } from './schema.g';

type Schemas = components['schemas'];

/** The server writes every property, so what its document calls optional is there and at most null. */
type Answer<T> = T extends (infer Item)[]
  ? Answer<Item>[]
  : T extends object
    ? { [Key in keyof T]-?: Answer<T[Key]> }
    : T;

export interface PagedResult<T> {
  totalCount: number;
  totalIsCapped: boolean;
  items: T[];
}

export interface ListResult<T> {
  items: T[];
}

export const RUNGS = ['Seed', 'TechSme', 'HighTech', 'Gazelle', 'PotentialUnicorn', 'Unicorn', 'Listed'] as const;
export const STATEMENT_SOURCES = ['SelfReported', 'Audited', 'Tax', 'Statistics'] as const;
export const DATA_SCOPES = ['None', 'Region', 'All'] as const;
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

export type Rung = Schemas['Rung'];
export type StatementSource = Schemas['StatementSource'];
export type DataScope = Schemas['DataScope'];
export type Figure = (typeof MONEY_FIGURES)[number] | (typeof HEAD_COUNT_FIGURES)[number];
export type Figures = Record<Figure, number | null>;

export type FirmListItemDto = Answer<Schemas['FirmListItemDto']>;
export type RungCountsDto = Answer<Schemas['RungCountsDto']>;
export type LadderDto = Answer<Schemas['LadderDto']>;
export type RungSpan = Answer<Schemas['LadderSpanDto']>;
export type FirmDto = Answer<Schemas['FirmDto']>;
export type RecognitionDto = Answer<Schemas['RecognitionDto']>;
export type RecognitionKindDto = Answer<Schemas['RecognitionKindDto']>;
export type StatementDto = Answer<Schemas['StatementDto']>;
export type ExpiringDto = Answer<Schemas['ExpiringDto']>;
export type IndustryDto = Answer<Schemas['IndustryDto']>;
export type TechnicalFieldDto = Answer<Schemas['TechnicalFieldDto']>;
export type RegionDto = Answer<Schemas['RegionDto']>;
export type UserDto = Answer<Schemas['UserDto']>;
export type CreatedUserDto = Answer<Schemas['CreatedUserDto']>;
export type OneTimePasswordDto = Answer<Schemas['OneTimePasswordDto']>;
export type RoleDto = Answer<Schemas['RoleDto']>;
export type PermissionDto = Answer<Schemas['PermissionDto']>;
export type PermissionGroupDto = Answer<Schemas['PermissionGroupDto']>;
export type RolePermissionsDto = Answer<Schemas['RolePermissionsDto']>;
export type ImportBatchDto = Answer<Schemas['ImportBatchDto']>;
export type ImportErrorDto = Answer<Schemas['ImportErrorDto']>;
export type LoginResult = Answer<Schemas['LoginResultDto']>;

export type CreateFirm = Schemas['CreateFirmDto'];
export type UpdateFirm = Schemas['UpdateFirmDto'];
export type CreateRecognition = Schemas['CreateRecognitionDto'];
export type RevokeRecognition = Schemas['RevokeRecognitionDto'];
export type CreateStatement = Schemas['CreateStatementDto'];
export type CreateUser = Schemas['CreateUserDto'];
export type UpdateUser = Schemas['UpdateUserDto'];
export type CreateRole = Schemas['CreateRoleDto'];
export type UpdateRole = Schemas['UpdateRoleDto'];
export type UpdatePermissions = Schemas['UpdatePermissionsDto'];
export type LoginInput = Schemas['LoginInput'];
export type ChangePasswordInput = Schemas['ChangePasswordInput'];
