import { CreateFirm, FirmDto, UpdateFirm } from '../core/api/models';
import { ApiError } from '../core/http/api-error';
import { toDay } from '../shared/values/dates';
import { wanToYuan } from '../shared/values/money';

/** 18 characters without I, O, S, V, Z (GB 32100-2015); the check digit is the server's business. */
export const CREDIT_CODE_PATTERN = /^\s*[0-9A-HJ-NP-RT-UW-Ya-hj-np-rt-uw-y]{18}\s*$/;

export const CHECK_DIGIT_ERROR = 'Firms:CreditCodeCheckDigit';

/** As typed: the capital in 万元, the day as the picker's date. */
export interface FirmFormValue {
  creditCode: string | null;
  creditCodeOverrideReason: string | null;
  name: string | null;
  regionId: string | null;
  legalRepresentative: string | null;
  registeredCapital: number | null;
  establishedOn: Date | null;
  address: string | null;
  industryCode: string | null;
  technicalField: string | null;
}

const orNull = (text: string | null): string | null => text?.trim() || null;

type MasterData = Omit<UpdateFirm, 'concurrencyStamp'>;

function toMasterData(value: FirmFormValue): MasterData {
  const capital = value.registeredCapital;
  return {
    name: (value.name ?? '').trim(),
    regionId: value.regionId ?? '',
    legalRepresentative: orNull(value.legalRepresentative),
    registeredCapital: capital === null ? null : wanToYuan(capital),
    establishedOn: toDay(value.establishedOn),
    address: orNull(value.address),
    industryCode: value.industryCode,
    technicalField: value.technicalField,
  };
}

export const toFirmInput = (value: FirmFormValue): CreateFirm => ({
  ...toMasterData(value),
  creditCode: (value.creditCode ?? '').trim().toUpperCase(),
  creditCodeOverrideReason: orNull(value.creditCodeOverrideReason),
});

/** An update leaves the code alone and carries the stamp it was read with. */
export const toFirmUpdate = (
  value: FirmFormValue,
  { creditCodeOverrideReason, concurrencyStamp }: FirmDto,
): UpdateFirm => ({ ...toMasterData(value), creditCodeOverrideReason, concurrencyStamp });

export const isCheckDigitError = (error: ApiError): boolean => error.code === CHECK_DIGIT_ERROR;
