namespace FirmLadder.Firms.Registry;

/// <summary>What stands now beside what the loser of a race wanted; equal fields are left out.</summary>
internal static class FirmDifferences
{
    public static IReadOnlyList<ConcurrencyConflictField> Between(Firm firm, FirmInputDto yours)
    {
        ConcurrencyConflictField[] fields =
        [
            new("creditCodeOverrideReason", firm.CreditCodeOverrideReason, yours.CreditCodeOverrideReason),
            new("name", firm.Name, yours.Name),
            new("regionId", firm.RegionId, yours.RegionId),
            new("legalRepresentative", firm.LegalRepresentative, yours.LegalRepresentative),
            new("registeredCapital", firm.RegisteredCapital, yours.RegisteredCapital),
            new("establishedOn", firm.EstablishedOn, yours.EstablishedOn),
            new("address", firm.Address, yours.Address),
            new("industryCode", firm.IndustryCode, yours.IndustryCode),
            new("technicalField", firm.TechnicalField, yours.TechnicalField),
        ];
        return [.. fields.Where(f => !Equals(f.Current, f.Yours))];
    }
}
