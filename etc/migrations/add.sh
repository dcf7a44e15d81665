#!/usr/bin/env bash
# Adds one migration for every provider: etc/migrations/add.sh NAME
# Before the first release the initial migration may be remade: etc/migrations/add.sh --remake
set -euo pipefail
cd "$(dirname "$0")/../.."
name=${1:?usage: etc/migrations/add.sh NAME | --remake}
dotnet tool restore >/dev/null
for provider in Sqlite PostgreSql SqlServer; do
  project=src/FirmLadder.EntityFrameworkCore.$provider
  if [ "$name" = --remake ]; then
    rm -rf "$project/Migrations"
    dotnet ef migrations add Initial -p "$project" -s "$project" -o Migrations
  else
    dotnet ef migrations add "$name" -p "$project" -s "$project" -o Migrations
  fi
done
