-- The database and the two roles of a shop, made once by the superuser, with passwords that stand in no process list and in no log:
--   OWNER_PASSWORD=… SHOP_PASSWORD=… psql -f roles.sql
-- The owner makes and changes the tables (caravan ledger migrate --shop-role caravan_shop); the shop may only use them.
\set ON_ERROR_STOP on
\getenv owner_password OWNER_PASSWORD
\getenv shop_password SHOP_PASSWORD
-- A server that logs statements would log these with what they say.
set log_statement to 'none';
set log_min_duration_statement to -1;
set log_min_error_statement to 'panic';
create role caravan_owner login password :'owner_password';
create role caravan_shop login password :'shop_password' connection limit 250;
reset log_statement;
reset log_min_duration_statement;
reset log_min_error_statement;
create database caravan owner caravan_owner;
revoke all on database caravan from public;
grant connect, temporary on database caravan to caravan_owner;
grant connect on database caravan to caravan_shop;
