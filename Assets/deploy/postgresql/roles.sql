-- The database and the two roles of a shop, made once by the superuser: psql -v owner_password=… -v shop_password=… -f roles.sql
-- The owner makes and changes the tables (caravan ledger migrate --shop-role caravan_shop); the shop may only use them.
\set ON_ERROR_STOP on
create role caravan_owner login password :'owner_password';
create role caravan_shop login password :'shop_password' connection limit 250;
create database caravan owner caravan_owner;
revoke all on database caravan from public;
grant connect, temporary on database caravan to caravan_owner;
grant connect on database caravan to caravan_shop;
