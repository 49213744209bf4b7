-- A login for Quaestor that may read, and nothing else. BigQuery.
-- A service account is made outside of SQL; with the project's identifier in the place of PROJECT:
--
--   gcloud iam service-accounts create {login} --project PROJECT
--   gcloud projects add-iam-policy-binding PROJECT --role roles/bigquery.jobUser \
--       --member serviceAccount:{login}@PROJECT.iam.gserviceaccount.com
--   gcloud iam service-accounts keys create key.json --iam-account {login}@PROJECT.iam.gserviceaccount.com
--
-- It may run queries then, and read nothing yet. What follows lets it read one dataset; run it as the dataset's owner.
-- Give the source's URL ?maximum_bytes_billed=… as well: BigQuery itself then refuses a query that would read more.

GRANT `roles/bigquery.dataViewer`
ON SCHEMA {database}
TO "serviceAccount:{login}@PROJECT.iam.gserviceaccount.com";
