/**
 * Names of common technologies with their other spellings: `Name:other,other`, divided by bars. Spellings that differ in
 * case, spaces or signs only ("NodeJS", "node.js") are one and not listed; a document's aliases come before these. A `!`
 * stands before names whose words mean something else when they stand alone.
 */
export const KNOWN =
  'JavaScript:js,ecmascript|TypeScript:ts|Java|Python:python3|Go:golang|Rust|R|C|C++:cpp|C#:csharp|F#:fsharp|.NET:dotnet,.net core,.net framework,asp.net,asp.net core|Ruby|PHP|Swift|Kotlin|Scala|Elixir|Erlang|Haskell|Clojure|ClojureScript|Dart|Elm|Perl|Lua|Julia|Scheme|BASIC|!Visual Basic:vb.net|!Objective-C|OCaml|Zig|Nim|Crystal|Groovy|COBOL|Fortran|MATLAB|Solidity|Bash|PowerShell|' +
  'SQL|PL/SQL:plsql|GraphQL|REST:restful,rest api|gRPC|SOAP|HTML:html5|CSS:css3|Sass:scss|Less:lesscss|' +
  'Node.js:node|Deno|Bun|Express:expressjs|NestJS:nest|Koa:koajs|Fastify|React:reactjs|!React Native|Redux|MobX|Vue:vuejs|Vuex|Pinia|Angular:angularjs|Svelte:sveltejs|SvelteKit|Ember:emberjs|Backbone:backbonejs|Next.js:next|Nuxt:nuxtjs|Remix|Astro|Gatsby|Preact|Lit|Alpine.js|htmx|jQuery|Tailwind CSS:tailwind|Bootstrap|Material UI:mui|Storybook|webpack|Vite|Rollup|esbuild|Babel|Three.js|D3:d3.js|RxJS|Socket.IO|' +
  'Spring:spring framework|Spring Boot|Spring Cloud|Spring Security|Spring Batch|Spring MVC|Spring Data|Hibernate|Quarkus|Micronaut|!Play:play framework|Akka|Maven|Gradle|Django|Flask|FastAPI|Celery|Rails:ruby on rails,ror|Sinatra|Sidekiq|Laravel|Symfony|Phoenix:phoenix framework|LiveView|Gin|Blazor|Flutter|Ionic|Jetpack Compose|SwiftUI|UIKit|Unity:unity3d|!Unreal Engine|Godot|Electron:electronjs|Tauri|Qt|' +
  'PostgreSQL:postgres,psql|MySQL|MariaDB|SQLite|!SQL Server:mssql,ms sql,microsoft sql server|Oracle:oracle database|MongoDB:mongo|Redis|Memcached|Cassandra:apache cassandra|ScyllaDB|CockroachDB|DynamoDB|Elasticsearch:elastic search|OpenSearch|Solr|Neo4j|InfluxDB|TimescaleDB|CouchDB|Firebase|Firestore|Supabase|Snowflake|BigQuery|Redshift|ClickHouse|DuckDB|Databricks|' +
  'Kafka:apache kafka|RabbitMQ|NATS|Pulsar:apache pulsar|ActiveMQ|ZeroMQ|MQTT|SQS|SNS|Kinesis|EventBridge|Spark:apache spark,pyspark|Flink:apache flink|Storm:apache storm|Beam:apache beam|Hadoop|Hive:apache hive|Presto|Trino|Airflow:apache airflow|dbt|Dagster|Debezium|' +
  'AWS:amazon web services|AWS Lambda:lambda,aws lambda|S3:amazon s3,aws s3|EC2|ECS|EKS|Fargate|CloudFront|CloudFormation|GCP:google cloud,google cloud platform|Cloud Run|GKE|Azure:microsoft azure|Heroku|Vercel|Netlify|Cloudflare|Kubernetes:k8s|Docker|Docker Compose|Podman|Helm|Terraform|Pulumi|Ansible|Chef|Puppet|!Salt:saltstack|Vault:hashicorp vault|Consul|Nomad|Packer|Vagrant|Flux:fluxcd|!Argo CD|Istio|Linkerd|Envoy|Nginx|HAProxy|Traefik|Kong|Jenkins|!GitHub Actions|!GitLab CI|CircleCI|Travis CI|TeamCity|CI/CD:cicd,continuous integration|Infrastructure as code:iac|Make:makefile,gnu make|CMake|Bazel|' +
  'Git|GitHub|GitLab|Bitbucket|Linux|Ubuntu|Debian|Prometheus|Grafana|Loki|Jaeger|OpenTelemetry:otel|Datadog|New Relic|Splunk|Kibana|Logstash|Sentry|PagerDuty|' +
  'Jest|Mocha|Vitest|Cypress|Playwright|Puppeteer|Selenium|JUnit|pytest|RSpec|Cucumber|k6|JMeter|WebSockets:websocket|Server-sent events|WebRTC|OAuth:oauth2|OpenID Connect:oidc|JWT|SAML|Keycloak|Auth0|Stripe|Figma|Sketch|!Adobe XD|Photoshop|Notion|Linear|Jira|Confluence|Slack|Teams:microsoft teams,ms teams|Excel:microsoft excel,ms excel|Word:microsoft word,ms word|Access:microsoft access,ms access|!Power BI|Tableau|Looker|' +
  'TensorFlow|PyTorch|Keras|scikit-learn:sklearn|pandas|NumPy|Jupyter|Hugging Face|LangChain|OpenAI|OpenCV|Machine learning:ml|WebAssembly:wasm|Microservices|Event sourcing|CQRS|Event-driven architecture:event driven|Serverless|!Word of mouth|!Google Docs|!Salesforce';

/** Everyday words among the names of tools, which mean a technology only where they are written and stand like one. */
export const EVERYDAY =
  'go rust swift julia crystal ruby dart elm pearl nim lambda node nest express react ember backbone remix astro gatsby lit gin echo fiber spring phoenix flask bottle django celery rails sails electron ionic unity oracle snowflake cassandra pulsar storm spark beam hive presto kong chef puppet vault consul nomad packer vagrant flux envoy helm sentry jest mocha cypress cucumber sketch slack excel stripe tableau looker access word play make salt less basic scheme rest soap next teams notion linear bun bootstrap foundation play falcon rocket warp iron sinatra octopus drone travis circle argo harbor druid arrow ray dash luigi prefect temporal cadence segment square ghost hugo jasmine karma chai postman insomnia solid stencil polymer meteor feathers processing racket scratch logo maple eclipse atom brackets blender maya framer zoom discord monday asana loki tempo beats grunt gulp parcel turbo yarn poetry conan cargo buck pants ninja maven groovy clojure basics ada pascal forth apex delphi nats sap elk amp lamp mean arm ant sass salt babel reason fresh hermes vapor perl render fly railway surge workbox impact sage hub'.split(
    ' ',
  );

/** Those that are never written small, nor counted at the beginning of a sentence for what follows them. */
export const PLAIN_WORDS =
  'next less basic make rest access word play linear teams notion scheme mean foundation reason square circle monday impact please fly render fresh processing hub logo basics dash'.split(
    ' ',
  );
