using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FirmLadder.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "FmFirms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreditCode = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false, collation: "BINARY"),
                    CreditCodeOverrideReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    NameSortKey = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false, collation: "BINARY"),
                    LegalRepresentative = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    RegisteredCapital = table.Column<long>(type: "INTEGER", nullable: true),
                    EstablishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    RegionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionPath = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false, collation: "BINARY"),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IndustryCode = table.Column<string>(type: "TEXT", maxLength: 8, nullable: true, collation: "BINARY"),
                    TechnicalField = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true, collation: "BINARY"),
                    IsDemo = table.Column<bool>(type: "INTEGER", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 36, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FmFirms", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "IdRegions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false, collation: "BINARY"),
                    Name = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ParentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Path = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "BINARY"),
                    SortOrder = table.Column<int>(type: "INTEGER", nullable: false),
                    Aliases = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 36, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdRegions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IdRegions_IdRegions_ParentId",
                        column: x => x.ParentId,
                        principalTable: "IdRegions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "IdRoles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "BINARY"),
                    DisplayName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    DataScope = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    IsStatic = table.Column<bool>(type: "INTEGER", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 36, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdRoles", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "PfImportBatches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    WorkbookKey = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "BINARY"),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FileHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "BINARY"),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    TotalRows = table.Column<int>(type: "INTEGER", nullable: false),
                    InvalidRows = table.Column<int>(type: "INTEGER", nullable: false),
                    AppliedRows = table.Column<int>(type: "INTEGER", nullable: false),
                    StartedTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FinishedTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WasInterrupted = table.Column<bool>(type: "INTEGER", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 36, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PfImportBatches", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "PfJobs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false, collation: "BINARY"),
                    Args = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: false),
                    Principal = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Done = table.Column<long>(type: "INTEGER", nullable: false),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    NotBefore = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LeaseOwner = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true, collation: "BINARY"),
                    LeaseUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Error = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    StartedTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FinishedTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PfJobs", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "SysDataProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false, collation: "BINARY"),
                    Xml = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SysDataProtectionKeys", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "SysOutbox",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AggregateId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EventName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false, collation: "BINARY"),
                    Payload = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ProcessedTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    LeaseOwner = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true, collation: "BINARY"),
                    LeaseUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastError = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SysOutbox", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "FmAnnualStatements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirmId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionPath = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false, collation: "BINARY"),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    SourceRank = table.Column<int>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Revenue = table.Column<long>(type: "INTEGER", nullable: true),
                    HighTechRevenue = table.Column<long>(type: "INTEGER", nullable: true),
                    RdExpense = table.Column<long>(type: "INTEGER", nullable: true),
                    TotalAssets = table.Column<long>(type: "INTEGER", nullable: true),
                    NetAssets = table.Column<long>(type: "INTEGER", nullable: true),
                    NetProfit = table.Column<long>(type: "INTEGER", nullable: true),
                    TaxPaid = table.Column<long>(type: "INTEGER", nullable: true),
                    StaffTotal = table.Column<int>(type: "INTEGER", nullable: true),
                    RdStaff = table.Column<int>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    RecordedTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 36, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FmAnnualStatements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FmAnnualStatements_FmFirms_FirmId",
                        column: x => x.FirmId,
                        principalTable: "FmFirms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "FmLadderSpans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirmId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionPath = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false, collation: "BINARY"),
                    Rung = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    RungRank = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FallsTo = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FmLadderSpans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FmLadderSpans_FmFirms_FirmId",
                        column: x => x.FirmId,
                        principalTable: "FmFirms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "FmRecognitions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirmId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionPath = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false, collation: "BINARY"),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false, collation: "BINARY"),
                    CertificateNumber = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    IssuedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RevokedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RevokedReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    LastValidDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 36, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FmRecognitions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FmRecognitions_FmFirms_FirmId",
                        column: x => x.FirmId,
                        principalTable: "FmFirms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "IdUsers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "BINARY"),
                    Name = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true, collation: "BINARY"),
                    PhoneNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    PasswordHash = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "BINARY"),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    MustChangePassword = table.Column<bool>(type: "INTEGER", nullable: false),
                    LastSignInTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RegionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 36, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdUsers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IdUsers_IdRegions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "IdRegions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "IdRolePermissions",
                columns: table => new
                {
                    RoleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PermissionName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false, collation: "BINARY"),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdRolePermissions", x => new { x.RoleId, x.PermissionName });
                    table.ForeignKey(
                        name: "FK_IdRolePermissions_IdRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "IdRoles",
                        principalColumn: "Id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PfImportErrors",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BatchId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sheet = table.Column<int>(type: "INTEGER", nullable: false),
                    Row = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Column = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true, collation: "BINARY"),
                    Value = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false, collation: "BINARY"),
                    Data = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PfImportErrors", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PfImportErrors_PfImportBatches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "PfImportBatches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PfImportRows",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BatchId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sheet = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Change = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Cells = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PfImportRows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PfImportRows_PfImportBatches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "PfImportBatches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PfImportSheets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BatchId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "BINARY"),
                    Rows = table.Column<int>(type: "INTEGER", nullable: false),
                    NewRows = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedRows = table.Column<int>(type: "INTEGER", nullable: false),
                    UnchangedRows = table.Column<int>(type: "INTEGER", nullable: false),
                    InvalidRows = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PfImportSheets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PfImportSheets_PfImportBatches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "PfImportBatches",
                        principalColumn: "Id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "IdUserRoles",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoleId = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdUserRoles", x => new { x.UserId, x.RoleId });
                    table.ForeignKey(
                        name: "FK_IdUserRoles_IdRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "IdRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_IdUserRoles_IdUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "IdUsers",
                        principalColumn: "Id"
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_FmAnnualStatements_FirmId_Year_Source_Revision",
                table: "FmAnnualStatements",
                columns: new[] { "FirmId", "Year", "Source", "Revision" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_FmAnnualStatements_FirmId_Year_SourceRank_Revision",
                table: "FmAnnualStatements",
                columns: new[] { "FirmId", "Year", "SourceRank", "Revision" },
                descending: new[] { false, true, false, true }
            );

            migrationBuilder.CreateIndex(name: "IX_FmFirms_CreditCode", table: "FmFirms", column: "CreditCode", unique: true);

            migrationBuilder.CreateIndex(name: "IX_FmFirms_NameSortKey_Id", table: "FmFirms", columns: new[] { "NameSortKey", "Id" });

            migrationBuilder.CreateIndex(name: "IX_FmFirms_RegionPath", table: "FmFirms", column: "RegionPath");

            migrationBuilder.CreateIndex(
                name: "IX_FmLadderSpans_FirmId_From",
                table: "FmLadderSpans",
                columns: new[] { "FirmId", "From" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_FmLadderSpans_RungRank_From_To",
                table: "FmLadderSpans",
                columns: new[] { "RungRank", "From", "To" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_FmRecognitions_FirmId_Kind_ValidFrom",
                table: "FmRecognitions",
                columns: new[] { "FirmId", "Kind", "ValidFrom" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_FmRecognitions_ValidTo_Kind",
                table: "FmRecognitions",
                columns: new[] { "ValidTo", "Kind" }
            );

            migrationBuilder.CreateIndex(name: "IX_IdRegions_Code", table: "IdRegions", column: "Code", unique: true);

            migrationBuilder.CreateIndex(name: "IX_IdRegions_ParentId", table: "IdRegions", column: "ParentId");

            migrationBuilder.CreateIndex(name: "IX_IdRegions_Path", table: "IdRegions", column: "Path", unique: true);

            migrationBuilder.CreateIndex(name: "IX_IdRoles_Name", table: "IdRoles", column: "Name", unique: true);

            migrationBuilder.CreateIndex(name: "IX_IdUserRoles_RoleId", table: "IdUserRoles", column: "RoleId");

            migrationBuilder.CreateIndex(name: "IX_IdUsers_NormalizedEmail", table: "IdUsers", column: "NormalizedEmail", unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IdUsers_NormalizedUserName",
                table: "IdUsers",
                column: "NormalizedUserName",
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_IdUsers_RegionId", table: "IdUsers", column: "RegionId");

            migrationBuilder.CreateIndex(name: "IX_PfImportBatches_CreatorId", table: "PfImportBatches", column: "CreatorId");

            migrationBuilder.CreateIndex(
                name: "IX_PfImportBatches_WorkbookKey_CreationTime",
                table: "PfImportBatches",
                columns: new[] { "WorkbookKey", "CreationTime" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_PfImportErrors_BatchId_Sheet_Row_Position",
                table: "PfImportErrors",
                columns: new[] { "BatchId", "Sheet", "Row", "Position" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_PfImportRows_BatchId_Sheet_Number",
                table: "PfImportRows",
                columns: new[] { "BatchId", "Sheet", "Number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_PfImportRows_BatchId_State_Sheet_Number",
                table: "PfImportRows",
                columns: new[] { "BatchId", "State", "Sheet", "Number" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_PfImportSheets_BatchId_Position",
                table: "PfImportSheets",
                columns: new[] { "BatchId", "Position" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_PfJobs_State_NotBefore", table: "PfJobs", columns: new[] { "State", "NotBefore" });

            migrationBuilder.CreateIndex(
                name: "IX_SysOutbox_ProcessedTime_CreationTime",
                table: "SysOutbox",
                columns: new[] { "ProcessedTime", "CreationTime" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "FmAnnualStatements");

            migrationBuilder.DropTable(name: "FmLadderSpans");

            migrationBuilder.DropTable(name: "FmRecognitions");

            migrationBuilder.DropTable(name: "IdRolePermissions");

            migrationBuilder.DropTable(name: "IdUserRoles");

            migrationBuilder.DropTable(name: "PfImportErrors");

            migrationBuilder.DropTable(name: "PfImportRows");

            migrationBuilder.DropTable(name: "PfImportSheets");

            migrationBuilder.DropTable(name: "PfJobs");

            migrationBuilder.DropTable(name: "SysDataProtectionKeys");

            migrationBuilder.DropTable(name: "SysOutbox");

            migrationBuilder.DropTable(name: "FmFirms");

            migrationBuilder.DropTable(name: "IdRoles");

            migrationBuilder.DropTable(name: "IdUsers");

            migrationBuilder.DropTable(name: "PfImportBatches");

            migrationBuilder.DropTable(name: "IdRegions");
        }
    }
}
